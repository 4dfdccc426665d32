import type { Language, Portal, Role } from '@relais/domain'
import { Field, ID, Int, ObjectType } from '@nestjs/graphql'
import { LanguageCode, PortalCode, RoleCode } from '../../../platform/graphql/code.graphql.ts'

@ObjectType({
  description:
    'What the signed-in person may do, by role; the portal shows nothing else. Decided by the policies.',
})
export class ViewerAbilities {
  @Field({ description: 'Invite resellers, list them, end partnerships (providers).' })
  readonly manageResellers!: boolean
  @Field({ description: 'Authorize an indirect provider (resellers).' })
  readonly decidePartnership!: boolean
  @Field({ description: 'See the indirect providers (resellers).' })
  readonly viewProviders!: boolean
  @Field({ description: 'See customers (partners).' })
  readonly viewCustomers!: boolean
  @Field({ description: 'Invite customers (resellers).' })
  readonly inviteCustomers!: boolean
  @Field({ description: 'Ask for administration in an invitation (resellers).' })
  readonly requestDelegatedAdmin!: boolean
  @Field({ description: 'Accept, decline and withdraw consent (customers).' })
  readonly consent!: boolean
  @Field({ description: 'See partners, subscriptions and licenses of the own organization (customers).' })
  readonly viewOwnServices!: boolean
  @Field({ description: 'Order and change subscriptions (providers).' })
  readonly order!: boolean
  @Field({ description: 'See orders and subscriptions of customers (partners).' })
  readonly viewOrders!: boolean
  @Field({ description: 'See prices (partners).' })
  readonly viewPrices!: boolean
  @Field({ description: 'See the users of the own organization (User management).' })
  readonly viewColleagues!: boolean
  @Field({ description: 'See the activity log.' })
  readonly viewActivity!: boolean
  @Field({ description: 'See every organization of the installation (the operator).' })
  readonly viewProgram!: boolean
  @Field({ description: 'Make providers and resellers (the operator).' })
  readonly createOrganizations!: boolean
  @Field({ description: 'Import the catalog (the operator).' })
  readonly importCatalog!: boolean
  @Field({ description: 'Have a job tried again (the operator).' })
  readonly retryJobs!: boolean
  @Field({ description: 'Write what the directory says of the own organization (providers).' })
  readonly manageListing!: boolean
  @Field({ description: 'Hide listings of providers and show them again (the operator).' })
  readonly moderateListings!: boolean
}

@ObjectType({ description: 'The signed-in person.' })
export class ViewerUser {
  @Field(() => ID, { description: 'Id of the person.' })
  readonly id!: string
  @Field({ description: 'Name on screen.' })
  readonly displayName!: string
  @Field({ description: 'Sign-in name, lower case.' })
  readonly userPrincipalName!: string
  @Field(() => String, {
    nullable: true,
    description: 'Where mail to the person goes; null: no mail can be sent.',
  })
  readonly contactMail!: string | null
  @Field(() => LanguageCode, { description: 'Language of screens and mails.' })
  readonly language!: Language
  @Field(() => String, {
    nullable: true,
    description: "IANA time zone in which dates are told to the person; null: the organization's.",
  })
  readonly timeZone!: string | null
  @Field({ description: 'Whether the portals listen to keyboard shortcuts.' })
  readonly keyboardShortcuts!: boolean
}

@ObjectType({ description: 'The organization the person acts for.' })
export class ViewerOrganization {
  @Field(() => ID, { description: 'Id of the organization.' })
  readonly id!: string
  @Field({ description: 'Legal name.' })
  readonly legalName!: string
  @Field({ description: 'ISO 3166-1 alpha-2.' })
  readonly country!: string
  @Field({ description: 'IANA time zone of the organization.' })
  readonly timeZone!: string
}

@ObjectType({ description: 'Who is signed in, where, and what it may do.' })
export class Viewer {
  @Field(() => ViewerUser, { description: 'The person.' })
  readonly user!: ViewerUser
  @Field(() => ViewerOrganization, { description: 'Its organization.' })
  readonly organization!: ViewerOrganization
  @Field(() => PortalCode, { description: 'The portal of this session.' })
  readonly portal!: Portal
  @Field(() => [RoleCode], { description: 'Roles, read at this request.' })
  readonly roles!: readonly Role[]
  @Field({
    description: 'What time it is: that of the machine, or later in a demo whose clock was moved.',
  })
  readonly now!: Date
  @Field(() => Int, { description: 'Notifications of this portal that the person has not read yet.' })
  readonly unreadNotifications!: number
  @Field(() => ViewerAbilities, { description: 'What the person may do.' })
  readonly viewerCan!: ViewerAbilities
}
