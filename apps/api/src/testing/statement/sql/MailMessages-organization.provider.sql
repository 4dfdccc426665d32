-- as app_provider

select app.assert_operator();

set local role app_operator;

select m.id, m.recipient_mail as "recipientMail", m.template, o.legal_name as "organizationName", m.problem, m.last_error as "lastError", m.attempts, m.created_at as "createdAt", m.handed_over_at as "handedOverAt", m.failed_at as "failedAt"
from mail_message m
left join organization o on o.id = m.organization_id
where true and m.organization_id = $1::uuid
order by m.created_at desc, m.id desc
limit $2;
