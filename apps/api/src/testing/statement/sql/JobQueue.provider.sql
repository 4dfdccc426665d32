-- as app_provider

select app.assert_operator();

set local role app_operator;

select app.queue_state() as state, (
  select coalesce(jsonb_agg(jsonb_build_object('id', j.id, 'task', j.task, 'attempts', j.attempts, 'maxAttempts', j.max_attempts, 'lastError', j.last_error, 'runAt', j.run_at, 'triedAt', j.updated_at, 'createdAt', j.created_at, 'isRunning', j.is_running)
      order by j.updated_at desc, j.id desc), '[]')
  from app.troubled_jobs($1) j) as troubled;
