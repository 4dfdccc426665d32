/** A firm enrolls: what its primary contact is asked, and what became of it. */
export const application = {
  'application.role': 'Enrollment',
  'application.open': 'See the application',
  'application.openPortal': 'Open the partner center',
  'application.reasons': 'Why',
  'application.note': 'The reviewer writes',
  'application.why':
    'You get this email because {organizationName} enrolled and named you, or because you enrolled it.',
  'application.reason.domain_matches': 'The domain of the email address belongs to the firm.',
  'application.reason.domain_differs': 'The domain of the email address is not the firm’s.',
  'application.reason.employment_unclear': 'It is not clear that the primary contact works for the firm.',
  'application.reason.register_matches': 'The public register says the same.',
  'application.reason.register_differs': 'The public register says something else.',
  'application.reason.name_differs': 'The legal name is another one in the public register.',
  'application.reason.address_differs': 'The address is another one in the public register.',
  'application.reason.not_found_in_register': 'The firm was not found in the public register.',
  'application.reason.duplicate_partner_id': 'The partner ID belongs to another firm.',
  'application.reason.document_unreadable': 'A document cannot be read.',
  'application.reason.document_outdated': 'A document is too old.',
  'application.reason.not_eligible': 'The firm does not meet the conditions of the program.',
  'application.reason.contact_did_not_sign_up': 'The primary contact says the firm did not sign up.',
  'application.reason.address_not_of_organization': 'The primary contact says the address is not the firm’s.',
  'application.reason.no_answer': 'Nobody answered in time.',
  'application.reason.other': 'Another reason; see what the reviewer writes.',

  'verificationRequest.subject': '{organizationName} enrolls: two questions for you',
  'verificationRequest.preview': 'It takes a minute and needs no account.',
  'verificationRequest.hello': 'Hello {contactName},',
  'verificationRequest.intro':
    '{organizationName} enrolled in this partner center and named you as its primary contact. Before the review goes on, we ask you two questions.',
  'verificationRequest.answer': 'Answer the two questions',
  'verificationRequest.days': 'The link works for 7 days. Opening it changes nothing.',
  'verificationRequest.noAccount': 'You need no account.',
  'verificationRequest.first': 'Did {organizationName} sign up?',
  'verificationRequest.second': 'Does the address this email went to belong to {organizationName}?',
  'verificationRequest.no':
    'If you know nothing of it, answer no: the application ends, and nothing else happens.',
  'verificationRequest.why':
    'You get this email because {organizationName} named this address when it enrolled.',

  'applicationNews.confirmed.subject': 'Email confirmed: the review of {organizationName} goes on',
  'applicationNews.confirmed.intro':
    'The primary contact of {organizationName} answered both questions with yes.',
  'applicationNews.confirmed.next':
    'Next we check that the email domain belongs to the firm, then its legal name and address. That takes 3 to 5 business days.',
  'applicationNews.denied.subject': 'The application of {organizationName} has ended',
  'applicationNews.denied.intro':
    'The primary contact of {organizationName} answered no to our questions, so the application has ended.',
  'applicationNews.denied.next': 'If that was a mistake, enroll again and name somebody who knows of it.',
  'applicationNews.stage_passed.subject': 'The review of {organizationName} goes on',
  'applicationNews.stage_passed.intro':
    'The application of {organizationName} has passed a stage of the review.',
  'applicationNews.stage_passed.next': 'Its page shows what comes next and by when. You need do nothing now.',
  'applicationNews.document_asked.subject': 'A document is missing for {organizationName}',
  'applicationNews.document_asked.intro':
    'To go on with the application of {organizationName} we need something from you.',
  'applicationNews.document_asked.next': 'The page of the application says what, and by when.',
  'applicationNews.authorized.subject': '{organizationName} is authorized',
  'applicationNews.authorized.intro':
    'The account of {organizationName} is open. Whoever enrolled is an Admin agent.',
  'applicationNews.authorized.next':
    'Sign in to find your indirect providers, invite customers and add your colleagues. Invitations from providers are waiting there.',
  'applicationNews.rejected.subject': 'The application of {organizationName} was not accepted',
  'applicationNews.rejected.intro': 'We could not accept the application of {organizationName}.',
  'applicationNews.rejected.next': 'You can appeal within 30 days, on the page of the application.',
  'applicationNews.appealed.subject': 'Your appeal for {organizationName} has arrived',
  'applicationNews.appealed.intro': 'The application of {organizationName} is under review again.',
  'applicationNews.appealed.next': 'We look at what you wrote and answer within 5 business days.',
  'applicationNews.lapsed.subject': 'The application of {organizationName} has lapsed',
  'applicationNews.lapsed.intro':
    'Nobody answered for 30 days, so the application of {organizationName} has ended.',
  'applicationNews.lapsed.next': 'You can enroll again at any time. What you entered is still there.',
} as const
