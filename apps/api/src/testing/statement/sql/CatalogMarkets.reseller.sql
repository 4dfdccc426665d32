-- as app_reseller

with recursive m as ( (select lp.market
    from list_price lp
    order by lp.market
    limit 1)
  union all
  select (select lp.market
    from list_price lp
    where lp.market > m.market
    order by lp.market
    limit 1)
  from m
  where m.market is not null )
select coalesce((select json_agg(m.market)
    from m
    where m.market is not null), '[]') as markets, o.country as own
from organization o
where o.id = (select app.current_organization());
