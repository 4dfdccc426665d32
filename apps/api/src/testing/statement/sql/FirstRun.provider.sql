-- as app_public

select app.has_operator() as found;
