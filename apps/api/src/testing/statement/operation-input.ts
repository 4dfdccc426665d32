/** What a new tenant is made of, but its invitation, its domain and its password. */
export const tenant = {
  legalName: 'Neuve',
  country: 'FR',
  language: 'fr',
  timeZone: 'Europe/Paris',
  displayName: 'Sophie',
  userPrincipalNameLabel: 'sophie',
  contactMail: 'sophie@neuve.example',
}
