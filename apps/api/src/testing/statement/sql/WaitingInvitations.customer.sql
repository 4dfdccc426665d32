-- as app_customer

select w.id, w.inviter_name as "inviterName", w.provider_name as "providerName", w.recipient_mail as "recipientMail", w.answer_by as "answerBy"
from app.waiting_invitations($1::timestamptz) w;
