-- outside of transactions

begin;
set local role app_auth;

-- outside of transactions

INSERT INTO "rate_limit" VALUES ($1, $2, $3) ON CONFLICT(key) DO UPDATE SET points = CASE WHEN ("rate_limit".expire <= $4 OR 1=0) THEN $2 ELSE "rate_limit".points + ($2) END, expire = CASE WHEN "rate_limit".expire <= $4 THEN $3 ELSE "rate_limit".expire END RETURNING points, expire;;

-- as app_customer

select app.note_link_cut($1::uuid, $2::uuid, $3::timestamptz);

select app.finish($1);
