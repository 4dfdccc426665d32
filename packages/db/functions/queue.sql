-- What belongs to the worker's login: the job tables are its own, and the owner of the other tables has no right on them. Applied after
-- the queue's own migrations.

-- The only way into the queue, with jobs of different keys: others go through app.finish.
create or replace function app.enqueue(p_jobs jsonb) returns void language plpgsql volatile security definer
  set search_path = quiet, pg_catalog, graphile_worker as $$
begin
  perform graphile_worker.add_jobs(array(
    select (job ->> 'task', (job -> 'payload')::json, null, null, 25, job ->> 'key', null, null)::graphile_worker.job_spec
    from jsonb_array_elements(p_jobs) job));
end
$$;
grant execute on function app.enqueue(jsonb) to app_definer;
