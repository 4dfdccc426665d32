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

-- What the operator sees of the queue, whatever its size: those that failed, and those that are no longer free to be taken.
create index if not exists relais_troubled on graphile_worker._private_jobs (updated_at desc, id desc) where last_error is not null;
create index if not exists relais_taken on graphile_worker._private_jobs (locked_at) where not is_available;

-- How many jobs wait, run, wait to be tried again, and failed for good (each counted to 1,000), and since when the oldest one that
-- is due waits. By the queue's own clock.
create or replace function app.queue_state() returns jsonb language sql stable security definer
  set search_path = pg_catalog, graphile_worker as $$
  select jsonb_build_object(
    'waiting', (select count(*) from (select 1 from graphile_worker._private_jobs where is_available and run_at <= now() limit 1000) j),
    'later', (select count(*) from (select 1 from graphile_worker._private_jobs where is_available and run_at > now() limit 1000) j),
    'running', (select count(*) from (select 1 from graphile_worker._private_jobs where not is_available and locked_at is not null limit 1000) j),
    'failed', (select count(*) from (select 1 from graphile_worker._private_jobs where not is_available and locked_at is null limit 1000) j),
    'oldest', (select run_at from graphile_worker._private_jobs where is_available and run_at <= now() order by priority, run_at limit 1))
$$;
grant execute on function app.queue_state() to app_operator;

-- The id of a job as the others know ids.
create or replace function app.job_uuid(p_id bigint) returns uuid language sql immutable set search_path = pg_catalog as $$
  select ('00000000-0000-7000-8000-' || lpad(to_hex(p_id), 12, '0'))::uuid
$$;
grant execute on function app.job_uuid(bigint) to app_operator;

-- Jobs that met something, the last one first. What they are given to do is not told: it names people.
create or replace function app.troubled_jobs(p_limit int)
  returns table (id uuid, task text, attempts int, max_attempts int, last_error text, run_at timestamptz, updated_at timestamptz,
    created_at timestamptz, is_running boolean)
  language sql stable security definer set search_path = pg_catalog, graphile_worker as $$
  select app.job_uuid(j.id), t.identifier, j.attempts, j.max_attempts, left(j.last_error, 500), j.run_at, j.updated_at, j.created_at,
    j.locked_at is not null
  from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
  where j.last_error is not null
  order by j.updated_at desc, j.id desc limit p_limit
$$;
grant execute on function app.troubled_jobs(int) to app_operator;

-- Has a job that met something tried again at once, with all its tries. Null: there is none, or it runs now.
create or replace function app.retry_job(p_id uuid) returns jsonb language plpgsql volatile security definer
  set search_path = quiet, pg_catalog, graphile_worker as $$
declare
  v_id bigint := ('x' || right(p_id::text, 12))::bit(48)::bigint;
  v_job record;
begin
  select j.id, t.identifier as task, j.attempts, j.last_error into v_job
  from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
  where j.id = v_id and app.job_uuid(j.id) = p_id and j.last_error is not null and j.locked_at is null
  for update of j;
  if v_job is null then
    return null;
  end if;
  perform graphile_worker.reschedule_jobs(array[v_id], now(), null, 0, null);
  return jsonb_build_object('task', v_job.task, 'attempts', v_job.attempts);
end
$$;
grant execute on function app.retry_job(uuid) to app_operator;
