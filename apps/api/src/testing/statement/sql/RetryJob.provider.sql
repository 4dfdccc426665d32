-- as app_provider

select app.assert_operator();

set local role app_operator;

select app.retry_job($1::uuid) as job;

select app.finish($1);
