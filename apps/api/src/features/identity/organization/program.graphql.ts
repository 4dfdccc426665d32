import { type OrganizationSort, organizationSorts } from '@relais/domain'
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql'
import { enumOf } from '../../../platform/graphql/code.graphql.ts'
import { connectionOf, PageArgs } from '../../../platform/graphql/page.graphql.ts'
import { SearchText } from '../../../platform/graphql/scalar/index.ts'
import type { AccountKind } from './organization-account.repository.ts'

const accountKinds = ['operator', 'provider', 'reseller', 'customer'] as const
/** What an organization is, as a code of GraphQL. */
export const AccountKindCode = enumOf(
  accountKinds,
  'AccountKind',
  'What an organization is: who runs the program, distributes, resells, or uses the services (by consent to a partner).',
)
@ObjectType({ description: 'An organization as the operator sees it.' })
export class ProgramOrganization {
  @Field(() => ID, { description: 'Id of the organization.' })
  readonly id!: string
  @Field({ description: 'Legal name.' })
  readonly legalName!: string
  @Field({ description: 'Default domain.' })
  readonly domain!: string
  @Field({ description: 'ISO 3166-1 alpha-2.' })
  readonly country!: string
  @Field(() => [AccountKindCode], {
    description: 'What it is; empty: a tenant that is related to nobody yet.',
  })
  readonly accounts!: readonly AccountKind[]
  @Field(() => Date, { description: 'When it was made.' })
  readonly since!: Date
}

/** A page of organizations. */
export const ProgramOrganizationConnection = connectionOf(
  ProgramOrganization,
  'ProgramOrganizationConnection',
)

const OrganizationSortCode = enumOf(
  organizationSorts,
  'OrganizationSort',
  'How organizations are sorted: by legal name, from the first letter or from the last.',
)

@ArgsType()
export class OrganizationsArgs extends PageArgs {
  @Field(() => AccountKindCode, { nullable: true, description: 'Only what it is; null: all.' })
  account?: AccountKind | null
  @Field(() => SearchText, {
    nullable: true,
    description:
      'Only those whose name or domain holds this text, whatever its case and accents: 3 to 100 characters.',
  })
  search?: string | null
  @Field(() => OrganizationSortCode, { defaultValue: 'name_ascending', description: 'In which order.' })
  sort!: OrganizationSort
}
