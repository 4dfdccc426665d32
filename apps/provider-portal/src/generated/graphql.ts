/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What an organization is: who runs the program, distributes, resells, or uses the services (by consent to a partner). */
export type AccountKind =
  | 'customer'
  | 'operator'
  | 'provider'
  | 'reseller';

/** Whether an organization may act as what it is. */
export type AccountStatus =
  | 'active'
  | 'suspended';

/** How many more licenses, at which prices. */
export type AddLicensesInput = {
  /** Licenses to add. */
  quantity: number;
  /** Cost of a license for a whole term, as it was seen. */
  seenUnitCost: MoneyInput;
  /** List price of a license for a whole term, as it was seen. */
  seenUnitListPrice: MoneyInput;
  /** The subscription. */
  subscriptionId: string;
};

/** A file that will be sent in parts. */
export type AnnouncedFileInput = {
  /** Its name, with its ending: .csv, .txt, .tsv or .zip. */
  name: string;
  /** Bytes. */
  size: unknown;
};

/** The files of an import: one of them, or both. */
export type BeginCatalogImportInput = {
  /** The price sheet; null: no part of it. */
  prices?: AnnouncedFileInput | null | undefined;
  /** Licenses and the services in them; null: no part of it. */
  products?: AnnouncedFileInput | null | undefined;
};

/** When the money of a subscription is due within its term. */
export type BillingPlan =
  | 'annual'
  | 'biennial'
  | 'monthly'
  | 'one_time'
  | 'triennial';

/** The listing to hide, and why. */
export type BlockListingInput = {
  /** Which listing. */
  listingId: string;
  /** Why, in at most 500 characters: the provider reads it. */
  reason: string;
};

/** The import to give up. */
export type CancelCatalogImportInput = {
  /** Which import. */
  importId: string;
};

/** What to cancel, and why. */
export type CancelOrderInput = {
  /** The order. */
  orderId: string;
  /** Why: 1 to 500 characters. Reseller and customer read it. */
  reason: string;
};

/** A cart is active for seven days, then expired, unless it was ordered. */
export type CartStatus =
  | 'active'
  | 'expired'
  | 'ordered';

/** Why a cell, a row or a file of the catalog is refused. */
export type CatalogFaultCode =
  | 'ambiguous_amount'
  | 'amount_too_large'
  | 'archive_too_large'
  | 'control_character'
  | 'country_el_is_gr'
  | 'country_uk_is_gb'
  | 'cut_file'
  | 'duplicate_column'
  | 'ends_before_start'
  | 'malformed_csv'
  | 'missing'
  | 'missing_column'
  | 'no_rows'
  | 'not_decimal'
  | 'not_guid'
  | 'not_instant'
  | 'not_one_file'
  | 'not_quantity'
  | 'not_unicode'
  | 'offer_conflict'
  | 'overlapping_price'
  | 'plan_id_without_name'
  | 'plan_name_without_id'
  | 'price_conflict'
  | 'quantity_range_reversed'
  | 'too_long'
  | 'too_many_decimals'
  | 'too_many_prices'
  | 'unknown_billing_plan'
  | 'unknown_country'
  | 'unknown_currency'
  | 'unknown_segment'
  | 'unknown_term'
  | 'unreadable_archive'
  | 'unreadable_file'
  | 'wrong_cell_count';

/** products: licenses and the services in them. prices: the price sheet. */
export type CatalogFileKind =
  | 'prices'
  | 'products';

/** bad_files: rows or files are refused, see its faults. database_full: no room. catalog_changed: somebody else imported since it was tried. interrupted: it took too long, or something broke. */
export type CatalogImportFailure =
  | 'bad_files'
  | 'catalog_changed'
  | 'database_full'
  | 'interrupted';

/** uploading: its files are on their way. checking: they are tried. checked: they were tried. importing: they are imported. imported, canceled: it is over. */
export type CatalogImportStatus =
  | 'canceled'
  | 'checked'
  | 'checking'
  | 'imported'
  | 'importing'
  | 'uploading';

/** ignored_column: not imported. name_variant: another spelling, the first was kept. restored_sku_id: its zeros were put back. overlap: two rows for the same time, settled. passed_over: rows of a kind that the catalog does not hold. without_license: nothing can be assigned. missing_offer: on sale, and not in the sheet. */
export type CatalogNoteKind =
  | 'ignored_column'
  | 'missing_offer'
  | 'name_variant'
  | 'overlap'
  | 'passed_over'
  | 'restored_sku_id'
  | 'without_license';

/** What an import counts. */
export type CatalogThing =
  | 'cost_prices'
  | 'license_skus'
  | 'links'
  | 'list_prices'
  | 'offers'
  | 'service_plans';

/** How an import is tried, and then imported. */
export type CheckCatalogImportInput = {
  /** End what the sheet no longer holds in its markets and segments. */
  endMissing: boolean;
  /** Which import. */
  importId: string;
  /** Leave bad rows out; otherwise one of them keeps everything out. */
  skipBadRows: boolean;
};

/** What to order. */
export type CheckOutCartInput = {
  /** The cart, as it was reviewed: its seen prices must be those in force. */
  cartId: string;
  /** Revision of the cart that was reviewed: one changed since is not ordered. Null: as it is now. */
  revision?: number | null | undefined;
};

/** The import that was tried. */
export type ConfirmCatalogImportInput = {
  /** Which import. */
  importId: string;
};

/** The operator of an empty installation and its first global administrator, by the one-time code. */
export type CreateOperatorInput = {
  /** The code that `start` or `relais operator code` printed; case, spaces and hyphens do not matter. */
  code: string;
  /** Where mails to the administrator go. */
  contactMail: string;
  /** ISO 3166-1 alpha-2; a customer's decides which prices and currencies apply. */
  country: string;
  /** Name of the administrator on screen, at most 100 characters. */
  displayName: string;
  /** First part of the default domain: 3 to 63 letters, digits and inner hyphens. Unique in the installation. */
  domainLabel: string;
  /** Language of the organization and of its administrator. */
  language: Language;
  /** Legal name of the organization, at most 200 characters. */
  legalName: string;
  /** At least 15 characters. */
  password: string;
  /** IANA time zone, such as Europe/Paris. */
  timeZone: string;
  /** The part of the administrator's sign-in name before the @. */
  userPrincipalNameLabel: string;
};

/** A new provider or reseller and its first global administrator. */
export type CreatePartnerInput = {
  /** What it is. */
  account: PartnerAccount;
  /** Where the mail with the link to set a password goes. */
  contactMail: string;
  /** ISO 3166-1 alpha-2; a customer's decides which prices and currencies apply. */
  country: string;
  /** Name of the administrator on screen, at most 100 characters. */
  displayName: string;
  /** Its domain, such as norvia.example: the operator vouches for it. Unique in the installation. */
  domain: string;
  /** Language of the organization and of its administrator. */
  language: Language;
  /** Legal name of the organization, at most 200 characters. */
  legalName: string;
  /** IANA time zone, such as Europe/Paris. */
  timeZone: string;
  /** The part of the administrator's sign-in name before the @. */
  userPrincipalNameLabel: string;
};

/** Why somebody may not do something with a customer. no_role: your own roles. provider_only: indirect providers alone may. no_delegated_admin: the customer granted no administration that runs now. role_not_covered: it granted some, without a role this needs. no_reseller: none of your resellers is related to the customer. */
export type CustomerAbilityReason =
  | 'no_delegated_admin'
  | 'no_reseller'
  | 'no_role'
  | 'provider_only'
  | 'role_not_covered';

/** How customers are sorted: by legal name, from the first letter or from the last; or by the next end of a term (`standing.nextTermEnd`), the soonest first, and behind them those of which nothing runs, by name. */
export type CustomerSort =
  | 'name_ascending'
  | 'name_descending'
  | 'next_term_end_ascending';

/** A role in a customer's (or reseller's) tenant that a delegated admin relationship grants. */
export type DelegatedRole =
  | 'directory_reader'
  | 'global_administrator'
  | 'global_reader'
  | 'helpdesk_administrator'
  | 'license_administrator'
  | 'service_support_administrator'
  | 'user_administrator';

/** The listing to take back. */
export type HideListingInput = {
  /** Of which country, ISO 3166-1 alpha-2. */
  country: string;
};

/** A language of screens and mails. */
export type Language =
  | 'en'
  | 'fr';

/** What a provider offers its resellers beside the products. */
export type ListedService =
  | 'credit_and_financing'
  | 'customer_support'
  | 'marketing_help'
  | 'technical_assistance';

/** What is said of a service. */
export type ListingServiceDetailInput = {
  /** Which service. */
  service: ListedService;
  /** What is said of it, in at most 300 characters. */
  text: string;
};

/** Who sees a listing. published: every reseller. hidden: the provider took it back. blocked: the operator hid it. */
export type ListingState =
  | 'blocked'
  | 'hidden'
  | 'published';

/** A listing in one language. */
export type ListingTextInput = {
  /** What the provider says of itself, in at most 1,000 characters. */
  description: string;
  /** What is said of each service. Of one that is not offered nothing is kept. */
  details: Array<ListingServiceDetailInput>;
  /** In which language. */
  language: Language;
  /** When it answers, in at most 200 characters; empty: not said. */
  supportHours: string;
};

/** How mails are sorted: by when they were written, the oldest first or the newest. */
export type MailMessageSort =
  | 'created_ascending'
  | 'created_descending';

/** Why a mail is not with its recipient. delayed: no mail server took it yet, and it is tried again. recipient_refused: the recipient's mail server takes nothing for this address. mail_refused: a mail server refused this mail. given_up: no mail server took it in five days. */
export type MailProblem =
  | 'delayed'
  | 'given_up'
  | 'mail_refused'
  | 'recipient_refused';

/** waiting: no mail server took it yet. handed_over: one took it. failed: it was given up and is not tried any more. */
export type MailStatus =
  | 'failed'
  | 'handed_over'
  | 'waiting';

/** A kind of mail. */
export type MailTemplate =
  | 'consent_receipt'
  | 'delegated_admin_ended'
  | 'delegated_admin_shortened'
  | 'invitation_declined'
  | 'invitation_sent'
  | 'licenses_added'
  | 'listing_blocked'
  | 'listing_restored'
  | 'operator_welcome'
  | 'order_canceled'
  | 'order_confirmation'
  | 'partners_parted'
  | 'partnership_authorized'
  | 'partnership_ended'
  | 'password_changed'
  | 'password_reset'
  | 'relationship_accepted'
  | 'relationship_ended'
  | 'user_access'
  | 'user_welcome';

/** An amount in minor units beside its currency. */
export type MoneyInput = {
  /** Minor units of the currency: cents, whole yen. */
  amount: number;
  /** ISO 4217. */
  currency: string;
};

/** What a line did: a new subscription, or more licenses of one. */
export type OrderLineKind =
  | 'add_licenses'
  | 'new';

/** What an order is. */
export type OrderStatus =
  | 'canceled'
  | 'completed';

/** How organizations are sorted: by legal name, from the first letter or from the last. */
export type OrganizationSort =
  | 'name_ascending'
  | 'name_descending';

/** What the operator makes: a provider or a reseller. */
export type PartnerAccount =
  | 'provider'
  | 'reseller';

/** Which side of a partnership an organization is on. */
export type PartnershipSide =
  | 'provider'
  | 'reseller';

/** A kind of products. */
export type ProductFamily =
  | 'backup'
  | 'business_applications'
  | 'communication'
  | 'data_and_analytics'
  | 'infrastructure'
  | 'productivity'
  | 'security';

/** What a provider says of itself to resellers of one country. */
export type PublishListingInput = {
  /** Whether it takes new resellers. */
  acceptsResellers: boolean;
  /** For which country, ISO 3166-1 alpha-2. */
  country: string;
  /** Kinds of products offered; at least one. */
  families: Array<ProductFamily>;
  /** Where resellers write to. */
  mail: string;
  /** Where they call; empty: not given. */
  phone: string;
  /** Services offered; none: products alone. */
  services: Array<ListedService>;
  /** Languages its people speak; at least one. */
  spokenLanguages: Array<SpokenLanguage>;
  /** Its words; a language in which nothing is written is left out, one is needed. */
  texts: Array<ListingTextInput>;
  /** Its web site, http or https; empty: not given. */
  webSite: string;
};

/** A line to put: the same offer, term and billing plan is the same line. */
export type PutCartLineInput = {
  /** Billing plan of the option. */
  billingPlan: BillingPlan;
  /** The cart. */
  cartId: string;
  /** Currency of the option (ISO 4217); one for the whole cart. */
  currency: string;
  /** The offer. */
  offerSkuId: string;
  /** Licenses. */
  quantity: number;
  /** The line it takes the place of, which goes: the same offer with another term or billing plan. Null: none. */
  replacedLineId?: string | null | undefined;
  /** Cost of a license that was on screen; as above. */
  seenUnitCost?: MoneyInput | null | undefined;
  /** List price of a license that was on screen: another one in force is refused. Null: not compared. */
  seenUnitListPrice?: MoneyInput | null | undefined;
  /** ISO 8601 duration of one of the offer’s options. */
  term: string;
};

/** A part of a file. */
export type PutCatalogImportPartInput = {
  /** Its bytes: all parts but the last are of `partSize`. */
  content: unknown;
  /** Of which file. */
  file: CatalogFileKind;
  /** Which import. */
  importId: string;
  /** Which part, from 0 on. */
  number: number;
};

/** A line to take out. */
export type RemoveCartLineInput = {
  /** The cart. */
  cartId: string;
  /** The line. */
  lineId: string;
};

/** The listing to show again. */
export type RestoreListingInput = {
  /** Which listing. */
  listingId: string;
};

/** A job that met something. */
export type RetryJobInput = {
  /** Which job. */
  jobId: string;
};

/** A role of a person in its own tenant. */
export type Role =
  | 'admin_agent'
  | 'billing_administrator'
  | 'global_administrator'
  | 'helpdesk_agent'
  | 'sales_agent'
  | 'user_administrator';

/** Who is put on record. */
export type SetResellerOnRecordInput = {
  /** The cart. */
  cartId: string;
  /** The reseller. */
  resellerId: string;
};

/** ready: has a password. invited: has a link that still sets the first one. no_link: has neither, and needs a new link. */
export type SignInState =
  | 'invited'
  | 'no_link'
  | 'ready';

/** A language that people of a provider speak with resellers, ISO 639-1. */
export type SpokenLanguage =
  | 'ar'
  | 'bg'
  | 'ca'
  | 'cs'
  | 'da'
  | 'de'
  | 'el'
  | 'en'
  | 'es'
  | 'et'
  | 'fi'
  | 'fr'
  | 'ga'
  | 'hr'
  | 'hu'
  | 'it'
  | 'ja'
  | 'ko'
  | 'lb'
  | 'lt'
  | 'lv'
  | 'mt'
  | 'nl'
  | 'no'
  | 'pl'
  | 'pt'
  | 'ro'
  | 'sk'
  | 'sl'
  | 'sv'
  | 'tr'
  | 'uk'
  | 'zh';

/** For whom to order. */
export type StartCartInput = {
  /** The customer. */
  customerId: string;
};

/** running: it runs now. later: it is tried again by itself. failed: it had all its tries. */
export type TroubledJobState =
  | 'failed'
  | 'later'
  | 'running';

export type CartFieldsFragment = { id: string, status: CartStatus, revision: number, expiresAt: string, orderId: string | null, cancellableUntil: string, customer: { id: string, legalName: string }, reseller: { id: string, legalName: string } | null, resellerCandidates: Array<{ id: string, legalName: string }>, lines: Array<{ id: string, offerSkuId: string, skuTitle: string, term: string, billingPlan: BillingPlan, quantity: number, minimumQuantity: number | null, maximumQuantity: number | null, priceChanged: boolean, termEndsAt: string, seenUnitCost: { amount: number, currency: string }, seenUnitListPrice: { amount: number, currency: string }, unitCost: { amount: number, currency: string } | null, unitListPrice: { amount: number, currency: string } | null, perTerm: { marginPermille: number | null, listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string }, margin: { amount: number, currency: string } } | null, perMonth: { marginPermille: number | null, listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string }, margin: { amount: number, currency: string } } | null, tiers: Array<{ minimumQuantity: number, maximumQuantity: number, unitCost: { amount: number, currency: string }, unitListPrice: { amount: number, currency: string } }> }>, perTerm: { marginPermille: number | null, listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string }, margin: { amount: number, currency: string } } | null, perMonth: { marginPermille: number | null, listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string }, margin: { amount: number, currency: string } } | null, obstacles: Array<{ code: string, message: string, remedy: string, lineId: string | null, canChooseAnother: boolean | null, resellerName: string | null, partnershipEndedAt: string | null, minimum: number | null, maximum: number | null, limit: number | null, remaining: number | null }> };

export type CartQueryVariables = Exact<{
  id: string;
}>;


export type CartQuery = { cart: { id: string, status: CartStatus, revision: number, expiresAt: string, orderId: string | null, cancellableUntil: string, customer: { id: string, legalName: string }, reseller: { id: string, legalName: string } | null, resellerCandidates: Array<{ id: string, legalName: string }>, lines: Array<{ id: string, offerSkuId: string, skuTitle: string, term: string, billingPlan: BillingPlan, quantity: number, minimumQuantity: number | null, maximumQuantity: number | null, priceChanged: boolean, termEndsAt: string, seenUnitCost: { amount: number, currency: string }, seenUnitListPrice: { amount: number, currency: string }, unitCost: { amount: number, currency: string } | null, unitListPrice: { amount: number, currency: string } | null, perTerm: { marginPermille: number | null, listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string }, margin: { amount: number, currency: string } } | null, perMonth: { marginPermille: number | null, listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string }, margin: { amount: number, currency: string } } | null, tiers: Array<{ minimumQuantity: number, maximumQuantity: number, unitCost: { amount: number, currency: string }, unitListPrice: { amount: number, currency: string } }> }>, perTerm: { marginPermille: number | null, listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string }, margin: { amount: number, currency: string } } | null, perMonth: { marginPermille: number | null, listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string }, margin: { amount: number, currency: string } } | null, obstacles: Array<{ code: string, message: string, remedy: string, lineId: string | null, canChooseAnother: boolean | null, resellerName: string | null, partnershipEndedAt: string | null, minimum: number | null, maximum: number | null, limit: number | null, remaining: number | null }> } | null };

export type CheckOutCartMutationVariables = Exact<{
  input: CheckOutCartInput;
  idempotencyKey: string;
}>;


export type CheckOutCartMutation = { checkOutCart:
    | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
    | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
    | { __typename: 'CartChangedError', changedByName: string, code: string, message: string, remedy: string }
    | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
    | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
    | { __typename: 'CheckOutCartSuccess', order: { id: string, number: string } }
    | { __typename: 'CustomerLimitReachedError', limit: number, remaining: number, code: string, message: string, remedy: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
    | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
    | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
    | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
    | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: string, message: string, remedy: string }
    | { __typename: 'ResellerNotActiveError', canChooseAnother: boolean, code: string, message: string, remedy: string }
    | { __typename: 'ResellerNotPartnerError', canChooseAnother: boolean, code: string, message: string, remedy: string }
    | { __typename: 'ResellerNotRelatedError', canChooseAnother: boolean, code: string, message: string, remedy: string }
    | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
   };

export type OfferFieldsFragment = { id: string, skuTitle: string, description: string, options: Array<{ term: string, billingPlan: BillingPlan, currency: string, minimumQuantity: number, maximumQuantity: number, licensesLeft: number | null, perMonth: { listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string } } | null, unitCost: { amount: number, currency: string }, unitListPrice: { amount: number, currency: string } }> };

export type OptionFieldsFragment = { term: string, billingPlan: BillingPlan, currency: string, minimumQuantity: number, maximumQuantity: number, licensesLeft: number | null, unitCost: { amount: number, currency: string }, unitListPrice: { amount: number, currency: string } };

export type OfferQueryVariables = Exact<{
  id: string;
  customerId: string;
}>;


export type OfferQuery = { offer: { included: Array<string>, offer: { id: string, skuTitle: string, description: string, productTitle: string, publisher: string, options: Array<{ term: string, billingPlan: BillingPlan, currency: string, minimumQuantity: number, maximumQuantity: number, licensesLeft: number | null, perTerm: { marginPermille: number | null, listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string }, margin: { amount: number, currency: string } }, perMonth: { marginPermille: number | null, listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string }, margin: { amount: number, currency: string } } | null, unitCost: { amount: number, currency: string }, unitListPrice: { amount: number, currency: string } }> } } | null };

export type OffersQueryVariables = Exact<{
  customerId: string;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OffersQuery = { offers: { nodes: Array<{ id: string, skuTitle: string, description: string, options: Array<{ term: string, billingPlan: BillingPlan, currency: string, minimumQuantity: number, maximumQuantity: number, licensesLeft: number | null, perMonth: { listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string } } | null, unitCost: { amount: number, currency: string }, unitListPrice: { amount: number, currency: string } }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type PriceSumFieldsFragment = { marginPermille: number | null, listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string }, margin: { amount: number, currency: string } };

export type PutCartLineMutationVariables = Exact<{
  input: PutCartLineInput;
  idempotencyKey: string;
}>;


export type PutCartLineMutation = { putCartLine:
    | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
    | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
    | { __typename: 'CartFullError', maximum: number, code: string, message: string, remedy: string }
    | { __typename: 'CurrencyMixedError', currency: string, code: string, message: string, remedy: string }
    | { __typename: 'CustomerLimitReachedError', limit: number, remaining: number, code: string, message: string, remedy: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
    | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
    | { __typename: 'PutCartLineSuccess', cart: { id: string, status: CartStatus, revision: number, expiresAt: string, orderId: string | null, cancellableUntil: string, customer: { id: string, legalName: string }, reseller: { id: string, legalName: string } | null, resellerCandidates: Array<{ id: string, legalName: string }>, lines: Array<{ id: string, offerSkuId: string, skuTitle: string, term: string, billingPlan: BillingPlan, quantity: number, minimumQuantity: number | null, maximumQuantity: number | null, priceChanged: boolean, termEndsAt: string, seenUnitCost: { amount: number, currency: string }, seenUnitListPrice: { amount: number, currency: string }, unitCost: { amount: number, currency: string } | null, unitListPrice: { amount: number, currency: string } | null, perTerm: { marginPermille: number | null, listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string }, margin: { amount: number, currency: string } } | null, perMonth: { marginPermille: number | null, listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string }, margin: { amount: number, currency: string } } | null, tiers: Array<{ minimumQuantity: number, maximumQuantity: number, unitCost: { amount: number, currency: string }, unitListPrice: { amount: number, currency: string } }> }>, perTerm: { marginPermille: number | null, listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string }, margin: { amount: number, currency: string } } | null, perMonth: { marginPermille: number | null, listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string }, margin: { amount: number, currency: string } } | null, obstacles: Array<{ code: string, message: string, remedy: string, lineId: string | null, canChooseAnother: boolean | null, resellerName: string | null, partnershipEndedAt: string | null, minimum: number | null, maximum: number | null, limit: number | null, remaining: number | null }> } }
    | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: string, message: string, remedy: string }
   };

export type RemoveCartLineMutationVariables = Exact<{
  input: RemoveCartLineInput;
  idempotencyKey: string;
}>;


export type RemoveCartLineMutation = { removeCartLine:
    | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
    | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'RemoveCartLineSuccess', cart: { id: string, status: CartStatus, revision: number, expiresAt: string, orderId: string | null, cancellableUntil: string, customer: { id: string, legalName: string }, reseller: { id: string, legalName: string } | null, resellerCandidates: Array<{ id: string, legalName: string }>, lines: Array<{ id: string, offerSkuId: string, skuTitle: string, term: string, billingPlan: BillingPlan, quantity: number, minimumQuantity: number | null, maximumQuantity: number | null, priceChanged: boolean, termEndsAt: string, seenUnitCost: { amount: number, currency: string }, seenUnitListPrice: { amount: number, currency: string }, unitCost: { amount: number, currency: string } | null, unitListPrice: { amount: number, currency: string } | null, perTerm: { marginPermille: number | null, listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string }, margin: { amount: number, currency: string } } | null, perMonth: { marginPermille: number | null, listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string }, margin: { amount: number, currency: string } } | null, tiers: Array<{ minimumQuantity: number, maximumQuantity: number, unitCost: { amount: number, currency: string }, unitListPrice: { amount: number, currency: string } }> }>, perTerm: { marginPermille: number | null, listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string }, margin: { amount: number, currency: string } } | null, perMonth: { marginPermille: number | null, listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string }, margin: { amount: number, currency: string } } | null, obstacles: Array<{ code: string, message: string, remedy: string, lineId: string | null, canChooseAnother: boolean | null, resellerName: string | null, partnershipEndedAt: string | null, minimum: number | null, maximum: number | null, limit: number | null, remaining: number | null }> } }
   };

export type SetResellerOnRecordMutationVariables = Exact<{
  input: SetResellerOnRecordInput;
  idempotencyKey: string;
}>;


export type SetResellerOnRecordMutation = { setResellerOnRecord:
    | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
    | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
    | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
    | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
    | { __typename: 'ResellerNotActiveError', canChooseAnother: boolean, code: string, message: string, remedy: string }
    | { __typename: 'ResellerNotPartnerError', canChooseAnother: boolean, code: string, message: string, remedy: string }
    | { __typename: 'ResellerNotRelatedError', canChooseAnother: boolean, code: string, message: string, remedy: string }
    | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
    | { __typename: 'SetResellerOnRecordSuccess', cart: { id: string, status: CartStatus, revision: number, expiresAt: string, orderId: string | null, cancellableUntil: string, customer: { id: string, legalName: string }, reseller: { id: string, legalName: string } | null, resellerCandidates: Array<{ id: string, legalName: string }>, lines: Array<{ id: string, offerSkuId: string, skuTitle: string, term: string, billingPlan: BillingPlan, quantity: number, minimumQuantity: number | null, maximumQuantity: number | null, priceChanged: boolean, termEndsAt: string, seenUnitCost: { amount: number, currency: string }, seenUnitListPrice: { amount: number, currency: string }, unitCost: { amount: number, currency: string } | null, unitListPrice: { amount: number, currency: string } | null, perTerm: { marginPermille: number | null, listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string }, margin: { amount: number, currency: string } } | null, perMonth: { marginPermille: number | null, listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string }, margin: { amount: number, currency: string } } | null, tiers: Array<{ minimumQuantity: number, maximumQuantity: number, unitCost: { amount: number, currency: string }, unitListPrice: { amount: number, currency: string } }> }>, perTerm: { marginPermille: number | null, listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string }, margin: { amount: number, currency: string } } | null, perMonth: { marginPermille: number | null, listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string }, margin: { amount: number, currency: string } } | null, obstacles: Array<{ code: string, message: string, remedy: string, lineId: string | null, canChooseAnother: boolean | null, resellerName: string | null, partnershipEndedAt: string | null, minimum: number | null, maximum: number | null, limit: number | null, remaining: number | null }> } }
   };

export type StartCartMutationVariables = Exact<{
  input: StartCartInput;
  idempotencyKey: string;
}>;


export type StartCartMutation = { startCart:
    | { __typename: 'CartsFullError', limit: number, oldestCustomers: Array<string>, retryAt: string, code: string, message: string, remedy: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
    | { __typename: 'NoResellerError', resellerName: string | null, partnershipEndedAt: string | null, code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
    | { __typename: 'StartCartSuccess', cart: { id: string, status: CartStatus, revision: number, expiresAt: string, orderId: string | null, cancellableUntil: string, customer: { id: string, legalName: string }, reseller: { id: string, legalName: string } | null, resellerCandidates: Array<{ id: string, legalName: string }>, lines: Array<{ id: string, offerSkuId: string, skuTitle: string, term: string, billingPlan: BillingPlan, quantity: number, minimumQuantity: number | null, maximumQuantity: number | null, priceChanged: boolean, termEndsAt: string, seenUnitCost: { amount: number, currency: string }, seenUnitListPrice: { amount: number, currency: string }, unitCost: { amount: number, currency: string } | null, unitListPrice: { amount: number, currency: string } | null, perTerm: { marginPermille: number | null, listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string }, margin: { amount: number, currency: string } } | null, perMonth: { marginPermille: number | null, listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string }, margin: { amount: number, currency: string } } | null, tiers: Array<{ minimumQuantity: number, maximumQuantity: number, unitCost: { amount: number, currency: string }, unitListPrice: { amount: number, currency: string } }> }>, perTerm: { marginPermille: number | null, listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string }, margin: { amount: number, currency: string } } | null, perMonth: { marginPermille: number | null, listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string }, margin: { amount: number, currency: string } } | null, obstacles: Array<{ code: string, message: string, remedy: string, lineId: string | null, canChooseAnother: boolean | null, resellerName: string | null, partnershipEndedAt: string | null, minimum: number | null, maximum: number | null, limit: number | null, remaining: number | null }> } }
   };

export type BeginCatalogImportMutationVariables = Exact<{
  input: BeginCatalogImportInput;
  idempotencyKey: string;
}>;


export type BeginCatalogImportMutation = { beginCatalogImport:
    | { __typename: 'BeginCatalogImportSuccess', importId: string }
    | { __typename: 'CatalogImportOpenError', startedByName: string, code: string, message: string, remedy: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvalidInputError', field: string, reason: string, maximum: number | null, code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
   };

export type CancelCatalogImportMutationVariables = Exact<{
  input: CancelCatalogImportInput;
  idempotencyKey: string;
}>;


export type CancelCatalogImportMutation = { cancelCatalogImport:
    | { __typename: 'CancelCatalogImportSuccess', importId: string }
    | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
   };

export type CatalogImportBadRowsQueryVariables = Exact<{
  importId: string;
  file: CatalogFileKind;
  first: number;
  after?: string | null | undefined;
}>;


export type CatalogImportBadRowsQuery = { catalogImportBadRows: { nodes: Array<{ line: number, cells: Array<string>, faults: Array<{ column: string, code: CatalogFaultCode, otherLine: number | null }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type CatalogImportQueryVariables = Exact<{
  id?: string | null | undefined;
}>;


export type CatalogImportQuery = { catalogImport: { id: string, status: CatalogImportStatus, startedByName: string, createdAt: string, skipBadRows: boolean, endMissing: boolean, files: Array<{ kind: CatalogFileKind, name: string, size: number, partSize: number, parts: number, partsHere: number }>, progress: { file: string, rows: number, percent: number } | null, outcome: { failure: CatalogImportFailure | null, changed: boolean, leftOutRows: number, faultTotal: number, badRows: number, canSkip: boolean, badRowsOf: Array<{ kind: CatalogFileKind, header: Array<string>, delimiter: string, rows: number }>, faults: Array<{ file: string, line: number, column: string, value: string, code: CatalogFaultCode, otherLine: number | null }>, counts: Array<{ thing: CatalogThing, inFile: number, added: number, changed: number, unchanged: number, ended: number }>, notes: Array<{ kind: CatalogNoteKind, total: number, first: Array<{ subject: string, line: number | null, otherLine: number | null, written: string | null, taken: string | null, count: number | null, ends: boolean | null }> }> } | null } | null };

export type CheckCatalogImportMutationVariables = Exact<{
  input: CheckCatalogImportInput;
  idempotencyKey: string;
}>;


export type CheckCatalogImportMutation = { checkCatalogImport:
    | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
    | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
    | { __typename: 'CheckCatalogImportSuccess', importId: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
   };

export type ConfirmCatalogImportMutationVariables = Exact<{
  input: ConfirmCatalogImportInput;
  idempotencyKey: string;
}>;


export type ConfirmCatalogImportMutation = { confirmCatalogImport:
    | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
    | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
    | { __typename: 'ConfirmCatalogImportSuccess', importId: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
   };

export type PastCatalogImportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PastCatalogImportsQuery = { pastCatalogImports: { nodes: Array<{ id: string, importedAt: string, importedBy: string, files: Array<string>, added: number, changed: number, ended: number }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type PutCatalogImportPartMutationVariables = Exact<{
  input: PutCatalogImportPartInput;
}>;


export type PutCatalogImportPartMutation = { putCatalogImportPart:
    | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvalidInputError', field: string, reason: string, maximum: number | null, code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'PutCatalogImportPartSuccess', parts: number }
   };

export type AddLicensesReviewQueryVariables = Exact<{
  subscriptionId: string;
  quantity: number;
}>;


export type AddLicensesReviewQuery = { addLicensesReview: { minimumQuantity: number | null, maximumQuantity: number | null, remainingDays: number | null, termDays: number | null, quantityAfter: number | null, cancellableUntil: string | null, obstacle: { code: string, message: string, remedy: string, canChooseAnother: boolean | null, resellerName: string | null, partnershipEndedAt: string | null, minimum: number | null, maximum: number | null, limit: number | null, remaining: number | null } | null, unitCost: { amount: number, currency: string } | null, unitListPrice: { amount: number, currency: string } | null, sum: { marginPermille: number | null, listPrice: { amount: number, currency: string }, cost: { amount: number, currency: string }, margin: { amount: number, currency: string } } | null } | null };

export type AddLicensesMutationVariables = Exact<{
  input: AddLicensesInput;
  idempotencyKey: string;
}>;


export type AddLicensesMutation = { addLicenses:
    | { __typename: 'AddLicensesSuccess', order: { id: string, number: string } }
    | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
    | { __typename: 'CustomerLimitReachedError', limit: number, remaining: number, code: string, message: string, remedy: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
    | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
    | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
    | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
    | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: string, message: string, remedy: string }
    | { __typename: 'ResellerNotActiveError', canChooseAnother: boolean, code: string, message: string, remedy: string }
    | { __typename: 'ResellerNotPartnerError', canChooseAnother: boolean, code: string, message: string, remedy: string }
    | { __typename: 'ResellerNotRelatedError', canChooseAnother: boolean, code: string, message: string, remedy: string }
    | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
    | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
   };

export type CustomerQueryVariables = Exact<{
  id: string;
}>;


export type CustomerQuery = { customer: { id: string, legalName: string, domain: string, domains: Array<string>, country: string, since: string, agreement: { version: number, acceptedAt: string, isCurrent: boolean } | null, viewerCan: { order: { allowed: boolean, reason: CustomerAbilityReason | null } }, partners: Array<{ id: string, legalName: string }>, delegatedAdmins: Array<{ id: string, roles: Array<DelegatedRole>, endsAt: string, viewerCanEnd: boolean }>, pastDelegatedAdmins: Array<{ id: string, roles: Array<DelegatedRole>, endedAt: string, endedByName: string | null }>, standing: { licenses: number, assignedLicenses: number | null, nextTermEnd: string | null, administrationEndsAt: string | null, monthlyValue: Array<{ amount: number, currency: string }> | null }, contact: { name: string | null, mail: string } | null } | null };

export type CustomersQueryVariables = Exact<{
  partnerId?: string | null | undefined;
  search?: string | null | undefined;
  sort?: CustomerSort;
  first: number;
  after?: string | null | undefined;
}>;


export type CustomersQuery = { customers: { nodes: Array<{ id: string, legalName: string, domain: string, country: string, since: string, viewerCan: { order: { allowed: boolean, reason: CustomerAbilityReason | null } }, partners: Array<{ id: string, legalName: string }>, standing: { licenses: number, assignedLicenses: number | null, nextTermEnd: string | null, administrationEndsAt: string | null, monthlyValue: Array<{ amount: number, currency: string }> | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ResellerChoiceQueryVariables = Exact<{
  ended: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type ResellerChoiceQuery = { indirectResellers: { nodes: Array<{ id: string, endedAt: string | null, reseller: { id: string, legalName: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type JobQueueQueryVariables = Exact<{ [key: string]: never; }>;


export type JobQueueQuery = { jobQueue: { waiting: number, later: number, running: number, failed: number, oldest: string | null, troubled: Array<{ id: string, task: string, state: TroubledJobState, attempts: number, maxAttempts: number, lastError: string, runAt: string, triedAt: string }> } | null };

export type RetryJobMutationVariables = Exact<{
  input: RetryJobInput;
  idempotencyKey: string;
}>;


export type RetryJobMutation = { retryJob:
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'RetryJobSuccess', jobId: string }
   };

export type BlockListingMutationVariables = Exact<{
  input: BlockListingInput;
  idempotencyKey: string;
}>;


export type BlockListingMutation = { blockListing:
    | { __typename: 'BlockListingSuccess', listing: { id: string, state: ListingState } }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvalidInputError', field: string, reason: string, maximum: number | null, code: string, message: string, remedy: string }
    | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
   };

export type HideListingMutationVariables = Exact<{
  input: HideListingInput;
  idempotencyKey: string;
}>;


export type HideListingMutation = { hideListing:
    | { __typename: 'HideListingSuccess', listing: { id: string, state: ListingState } }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
   };

export type ListingFieldsFragment = { id: string, providerName: string, country: string, services: Array<ListedService>, families: Array<ProductFamily>, spokenLanguages: Array<SpokenLanguage>, acceptsResellers: boolean, mail: string, phone: string | null, webSite: string | null, state: ListingState, publishedAt: string, blockedAt: string | null, blockReason: string | null, texts: Array<{ language: Language, description: string, supportHours: string, details: Array<{ service: ListedService, text: string }> }>, viewerCan: { hide: boolean, block: boolean, restore: boolean } };

export type ListingsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ListingsQuery = { listings: { nodes: Array<{ id: string, providerName: string, country: string, services: Array<ListedService>, families: Array<ProductFamily>, spokenLanguages: Array<SpokenLanguage>, acceptsResellers: boolean, mail: string, phone: string | null, webSite: string | null, state: ListingState, publishedAt: string, blockedAt: string | null, blockReason: string | null, texts: Array<{ language: Language, description: string, supportHours: string, details: Array<{ service: ListedService, text: string }> }>, viewerCan: { hide: boolean, block: boolean, restore: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OwnListingsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnListingsQuery = { ownListings: Array<{ id: string, providerName: string, country: string, services: Array<ListedService>, families: Array<ProductFamily>, spokenLanguages: Array<SpokenLanguage>, acceptsResellers: boolean, mail: string, phone: string | null, webSite: string | null, state: ListingState, publishedAt: string, blockedAt: string | null, blockReason: string | null, texts: Array<{ language: Language, description: string, supportHours: string, details: Array<{ service: ListedService, text: string }> }>, viewerCan: { hide: boolean, block: boolean, restore: boolean } }> | null };

export type PublishListingMutationVariables = Exact<{
  input: PublishListingInput;
  idempotencyKey: string;
}>;


export type PublishListingMutation = { publishListing:
    | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvalidInputError', field: string, reason: string, maximum: number | null, code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'PublishListingSuccess', listing: { id: string, state: ListingState } }
   };

export type RestoreListingMutationVariables = Exact<{
  input: RestoreListingInput;
  idempotencyKey: string;
}>;


export type RestoreListingMutation = { restoreListing:
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'RestoreListingSuccess', listing: { id: string, state: ListingState } }
   };

export type MailMessagesQueryVariables = Exact<{
  status?: MailStatus | null | undefined;
  recipient?: string | null | undefined;
  organizationId?: string | null | undefined;
  sort?: MailMessageSort;
  first: number;
  after?: string | null | undefined;
}>;


export type MailMessagesQuery = { mailMessages: { nodes: Array<{ id: string, recipientMail: string, template: MailTemplate | null, organizationName: string | null, status: MailStatus, problem: MailProblem | null, lastError: string | null, attempts: number, createdAt: string, endedAt: string | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type CancelOrderMutationVariables = Exact<{
  input: CancelOrderInput;
  idempotencyKey: string;
}>;


export type CancelOrderMutation = { cancelOrder:
    | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
    | { __typename: 'CancelOrderSuccess', order: { id: string, number: string, status: OrderStatus, placedAt: string, placedByName: string | null, cancellableUntil: string, canceledAt: string | null, cancellationReason: string | null, lines: Array<{ remainingDays: number | null, termDays: number | null, id: string, kind: OrderLineKind, skuTitle: string, term: string, billingPlan: BillingPlan, quantity: number, subscriptionId: string, unitListPrice: { amount: number, currency: string } | null, unitCost: { amount: number, currency: string } | null, listPrice: { amount: number, currency: string } | null, cost: { amount: number, currency: string } | null }>, listPrice: { amount: number, currency: string } | null, cost: { amount: number, currency: string } | null, viewerCan: { cancel: boolean, cancelObstacle:
            | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
            | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
            | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
            | { __typename: 'CartChangedError', code: string, message: string, remedy: string }
            | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
            | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
            | { __typename: 'CartFullError', code: string, message: string, remedy: string }
            | { __typename: 'CartsFullError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportOpenError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'CurrencyMixedError', code: string, message: string, remedy: string }
            | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
            | { __typename: 'CustomerLimitReachedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftChangedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
            | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
            | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
            | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAddedSinceError', orderNumbers: Array<string>, code: string, message: string, remedy: string }
            | { __typename: 'LicensesAssignedError', skuTitle: string, toRemove: number, code: string, message: string, remedy: string }
            | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
            | { __typename: 'MailBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
            | { __typename: 'NoFreeLicenseError', code: string, message: string, remedy: string }
            | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
            | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
            | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
            | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
            | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
            | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
            | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
            | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
            | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
            | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
            | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'QuantityOutOfRangeError', code: string, message: string, remedy: string }
            | { __typename: 'RecipientBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotPartnerError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotRelatedError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'ResendsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'TenantMadeError', code: string, message: string, remedy: string }
            | { __typename: 'TenantsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
            | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
            | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
           | null }, provider: { id: string, legalName: string }, reseller: { id: string, legalName: string }, customer: { id: string, legalName: string, viewerCanOpen: boolean } } }
    | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvalidInputError', field: string, reason: string, maximum: number | null, code: string, message: string, remedy: string }
    | { __typename: 'LicensesAddedSinceError', orderNumbers: Array<string>, code: string, message: string, remedy: string }
    | { __typename: 'LicensesAssignedError', skuTitle: string, toRemove: number, code: string, message: string, remedy: string }
    | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
   };

export type OrderFieldsFragment = { id: string, number: string, status: OrderStatus, placedAt: string, placedByName: string | null, cancellableUntil: string, canceledAt: string | null, cancellationReason: string | null, lines: Array<{ remainingDays: number | null, termDays: number | null, id: string, kind: OrderLineKind, skuTitle: string, term: string, billingPlan: BillingPlan, quantity: number, subscriptionId: string, unitListPrice: { amount: number, currency: string } | null, unitCost: { amount: number, currency: string } | null, listPrice: { amount: number, currency: string } | null, cost: { amount: number, currency: string } | null }>, listPrice: { amount: number, currency: string } | null, cost: { amount: number, currency: string } | null, viewerCan: { cancel: boolean, cancelObstacle:
      | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
      | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
      | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
      | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
      | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
      | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
      | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
      | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
      | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
      | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
      | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
      | { __typename: 'CartChangedError', code: string, message: string, remedy: string }
      | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
      | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
      | { __typename: 'CartFullError', code: string, message: string, remedy: string }
      | { __typename: 'CartsFullError', code: string, message: string, remedy: string }
      | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
      | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
      | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
      | { __typename: 'CatalogImportOpenError', code: string, message: string, remedy: string }
      | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
      | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
      | { __typename: 'CurrencyMixedError', code: string, message: string, remedy: string }
      | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
      | { __typename: 'CustomerLimitReachedError', code: string, message: string, remedy: string }
      | { __typename: 'DraftChangedError', code: string, message: string, remedy: string }
      | { __typename: 'DraftsFullError', code: string, message: string, remedy: string }
      | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
      | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
      | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
      | { __typename: 'InvitationDraftsFullError', code: string, message: string, remedy: string }
      | { __typename: 'InvitationDraftsSpentError', code: string, message: string, remedy: string }
      | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
      | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
      | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
      | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
      | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
      | { __typename: 'LicensesAddedSinceError', orderNumbers: Array<string>, code: string, message: string, remedy: string }
      | { __typename: 'LicensesAssignedError', skuTitle: string, toRemove: number, code: string, message: string, remedy: string }
      | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
      | { __typename: 'MailBudgetSpentError', code: string, message: string, remedy: string }
      | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
      | { __typename: 'NoFreeLicenseError', code: string, message: string, remedy: string }
      | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
      | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
      | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
      | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
      | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
      | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
      | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
      | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
      | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
      | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
      | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
      | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
      | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
      | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
      | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string }
      | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
      | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
      | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
      | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
      | { __typename: 'QuantityOutOfRangeError', code: string, message: string, remedy: string }
      | { __typename: 'RecipientBudgetSpentError', code: string, message: string, remedy: string }
      | { __typename: 'ResellerNotActiveError', code: string, message: string, remedy: string }
      | { __typename: 'ResellerNotPartnerError', code: string, message: string, remedy: string }
      | { __typename: 'ResellerNotRelatedError', code: string, message: string, remedy: string }
      | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
      | { __typename: 'ResendsSpentError', code: string, message: string, remedy: string }
      | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
      | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
      | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
      | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
      | { __typename: 'TenantMadeError', code: string, message: string, remedy: string }
      | { __typename: 'TenantsSpentError', code: string, message: string, remedy: string }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
      | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
      | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
     | null }, provider: { id: string, legalName: string }, reseller: { id: string, legalName: string }, customer: { id: string, legalName: string, viewerCanOpen: boolean } };

export type OrderQueryVariables = Exact<{
  id: string;
}>;


export type OrderQuery = { order: { id: string, number: string, status: OrderStatus, placedAt: string, placedByName: string | null, cancellableUntil: string, canceledAt: string | null, cancellationReason: string | null, lines: Array<{ remainingDays: number | null, termDays: number | null, id: string, kind: OrderLineKind, skuTitle: string, term: string, billingPlan: BillingPlan, quantity: number, subscriptionId: string, unitListPrice: { amount: number, currency: string } | null, unitCost: { amount: number, currency: string } | null, listPrice: { amount: number, currency: string } | null, cost: { amount: number, currency: string } | null }>, listPrice: { amount: number, currency: string } | null, cost: { amount: number, currency: string } | null, viewerCan: { cancel: boolean, cancelObstacle:
        | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
        | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
        | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
        | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
        | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
        | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
        | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
        | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
        | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
        | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
        | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
        | { __typename: 'CartChangedError', code: string, message: string, remedy: string }
        | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
        | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
        | { __typename: 'CartFullError', code: string, message: string, remedy: string }
        | { __typename: 'CartsFullError', code: string, message: string, remedy: string }
        | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
        | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
        | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
        | { __typename: 'CatalogImportOpenError', code: string, message: string, remedy: string }
        | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
        | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
        | { __typename: 'CurrencyMixedError', code: string, message: string, remedy: string }
        | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
        | { __typename: 'CustomerLimitReachedError', code: string, message: string, remedy: string }
        | { __typename: 'DraftChangedError', code: string, message: string, remedy: string }
        | { __typename: 'DraftsFullError', code: string, message: string, remedy: string }
        | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
        | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
        | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
        | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
        | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
        | { __typename: 'InvitationDraftsFullError', code: string, message: string, remedy: string }
        | { __typename: 'InvitationDraftsSpentError', code: string, message: string, remedy: string }
        | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
        | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
        | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
        | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
        | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
        | { __typename: 'LicensesAddedSinceError', orderNumbers: Array<string>, code: string, message: string, remedy: string }
        | { __typename: 'LicensesAssignedError', skuTitle: string, toRemove: number, code: string, message: string, remedy: string }
        | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
        | { __typename: 'MailBudgetSpentError', code: string, message: string, remedy: string }
        | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
        | { __typename: 'NoFreeLicenseError', code: string, message: string, remedy: string }
        | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
        | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
        | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
        | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
        | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
        | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
        | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
        | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
        | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
        | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
        | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
        | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
        | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
        | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
        | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string }
        | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
        | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
        | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
        | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
        | { __typename: 'QuantityOutOfRangeError', code: string, message: string, remedy: string }
        | { __typename: 'RecipientBudgetSpentError', code: string, message: string, remedy: string }
        | { __typename: 'ResellerNotActiveError', code: string, message: string, remedy: string }
        | { __typename: 'ResellerNotPartnerError', code: string, message: string, remedy: string }
        | { __typename: 'ResellerNotRelatedError', code: string, message: string, remedy: string }
        | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
        | { __typename: 'ResendsSpentError', code: string, message: string, remedy: string }
        | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
        | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
        | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
        | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
        | { __typename: 'TenantMadeError', code: string, message: string, remedy: string }
        | { __typename: 'TenantsSpentError', code: string, message: string, remedy: string }
        | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
        | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
        | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
       | null }, provider: { id: string, legalName: string }, reseller: { id: string, legalName: string }, customer: { id: string, legalName: string, viewerCanOpen: boolean } } | null };

export type CreateOperatorMutationVariables = Exact<{
  input: CreateOperatorInput;
  idempotencyKey: string;
}>;


export type CreateOperatorMutation = { createOperator:
    | { __typename: 'CreateOperatorSuccess', userPrincipalName: string, signedIn: boolean }
    | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvalidInputError', field: string, reason: string, maximum: number | null, code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
    | { __typename: 'PasswordCheckBusyError', retryAfterSeconds: number, code: string, message: string, remedy: string }
    | { __typename: 'PasswordUnacceptableError', reason: string, code: string, message: string, remedy: string }
    | { __typename: 'TooManyAttemptsError', retryAfterSeconds: number, code: string, message: string, remedy: string }
   };

export type CreatePartnerMutationVariables = Exact<{
  input: CreatePartnerInput;
  idempotencyKey: string;
}>;


export type CreatePartnerMutation = { createPartner:
    | { __typename: 'CreatePartnerSuccess', domain: string, userPrincipalName: string, welcomedAt: string | null }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvalidInputError', field: string, reason: string, maximum: number | null, code: string, message: string, remedy: string }
    | { __typename: 'MailBudgetSpentError', limit: number, retryAt: string, code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'PasswordUnacceptableError', reason: string, code: string, message: string, remedy: string }
    | { __typename: 'RecipientBudgetSpentError', retryAt: string, code: string, message: string, remedy: string }
   };

export type FirstRunQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstRunQuery = { firstRun: { isOpen: boolean, tenantDomain: string } | null };

export type OrganizationsQueryVariables = Exact<{
  search?: string | null | undefined;
  account?: AccountKind | null | undefined;
  sort?: OrganizationSort;
  first: number;
  after?: string | null | undefined;
}>;


export type OrganizationsQuery = { organizations: { nodes: Array<{ id: string, legalName: string, domain: string, country: string, accounts: Array<AccountKind>, since: string }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ProgramOrganizationQueryVariables = Exact<{
  id: string;
}>;


export type ProgramOrganizationQuery = { programOrganization: { id: string, legalName: string, domain: string, country: string, timeZone: string, since: string, partnerId: string | null, showsPeople: boolean, partners: number, failedMails: number, accounts: Array<{ kind: AccountKind, status: AccountStatus }> } | null };

export type ProgramPartnershipsQueryVariables = Exact<{
  organizationId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ProgramPartnershipsQuery = { programPartnerships: { nodes: Array<{ id: string, otherId: string, otherName: string, otherDomain: string, otherIs: PartnershipSide, since: string, endedAt: string | null, otherEnded: boolean | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ProgramPeopleQueryVariables = Exact<{
  organizationId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ProgramPeopleQuery = { programPeople: { nodes: Array<{ id: string, displayName: string, userPrincipalName: string, roles: Array<Role>, signIn: SignInState, linkExpiresAt: string | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

type RefusalFields_AccountSuspendedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_AgreementChangedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_AgreementMissingError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_AgreementRequiredError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_AlreadyAssignedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_AlreadyCanceledError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_AlreadyDisabledError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_AlreadyEndedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_AlreadyPartnersError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_CancellationWindowOverError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_CartAlreadyOrderedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_CartChangedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_CartEmptyError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_CartExpiredError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_CartFullError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_CartsFullError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_CatalogImportIncompleteError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_CatalogImportMovedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_CatalogImportNotReadyError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_CatalogImportOpenError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_ConfirmationMismatchError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_ConfirmationRequiredError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_CurrencyMixedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_CurrentPasswordWrongError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_CustomerLimitReachedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_DraftChangedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_DraftsFullError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_FirstRunCodeWrongError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_GlobalAdministratorRequiredError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_IdempotencyKeyReusedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_InvalidCredentialsError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_InvalidInputError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_InvitationDraftsFullError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_InvitationDraftsSpentError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_InvitationLinkMissingError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_InvitationNotOpenError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_InvitationStatusError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_JobRunsError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_LastGlobalAdministratorError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_LicensesAddedSinceError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_LicensesAssignedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_ListingMovedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_MailBudgetSpentError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_NoDelegatedAdminError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_NoFreeLicenseError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_NoRelationshipError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_NoResellerError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_NotAssignedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_NotDisabledError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_NotFoundError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_NotPermittedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_OfferNotInMarketError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_OperatorExistsError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_OtherOrganizationError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_OwnAccountError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_OwnInvitationError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_OwnRightAtStakeError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_PartnerNotActiveError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_PartnershipEndedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_PasswordCheckBusyError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_PasswordLinkInvalidError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_PasswordUnacceptableError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_PriceChangedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_ProviderSuspendedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_QuantityOutOfRangeError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_RecipientBudgetSpentError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_ResellerNotActiveError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_ResellerNotPartnerError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_ResellerNotRelatedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_ResellerRequiredError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_ResendsSpentError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_RoleGivenAndTakenError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_RoleNotCoveredError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_RoleNotOfOrganizationError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_SubscriptionNotActiveError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_TenantMadeError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_TenantsSpentError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_TooManyAttemptsError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_UsageLocationMissingError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_WrongPortalError_Fragment = { code: string, message: string, remedy: string };

export type RefusalFieldsFragment =
  | RefusalFields_AccountSuspendedError_Fragment
  | RefusalFields_AgreementChangedError_Fragment
  | RefusalFields_AgreementMissingError_Fragment
  | RefusalFields_AgreementRequiredError_Fragment
  | RefusalFields_AlreadyAssignedError_Fragment
  | RefusalFields_AlreadyCanceledError_Fragment
  | RefusalFields_AlreadyDisabledError_Fragment
  | RefusalFields_AlreadyEndedError_Fragment
  | RefusalFields_AlreadyPartnersError_Fragment
  | RefusalFields_CancellationWindowOverError_Fragment
  | RefusalFields_CartAlreadyOrderedError_Fragment
  | RefusalFields_CartChangedError_Fragment
  | RefusalFields_CartEmptyError_Fragment
  | RefusalFields_CartExpiredError_Fragment
  | RefusalFields_CartFullError_Fragment
  | RefusalFields_CartsFullError_Fragment
  | RefusalFields_CatalogImportIncompleteError_Fragment
  | RefusalFields_CatalogImportMovedError_Fragment
  | RefusalFields_CatalogImportNotReadyError_Fragment
  | RefusalFields_CatalogImportOpenError_Fragment
  | RefusalFields_ConfirmationMismatchError_Fragment
  | RefusalFields_ConfirmationRequiredError_Fragment
  | RefusalFields_CurrencyMixedError_Fragment
  | RefusalFields_CurrentPasswordWrongError_Fragment
  | RefusalFields_CustomerLimitReachedError_Fragment
  | RefusalFields_DraftChangedError_Fragment
  | RefusalFields_DraftsFullError_Fragment
  | RefusalFields_FirstRunCodeWrongError_Fragment
  | RefusalFields_GlobalAdministratorRequiredError_Fragment
  | RefusalFields_IdempotencyKeyReusedError_Fragment
  | RefusalFields_InvalidCredentialsError_Fragment
  | RefusalFields_InvalidInputError_Fragment
  | RefusalFields_InvitationDraftsFullError_Fragment
  | RefusalFields_InvitationDraftsSpentError_Fragment
  | RefusalFields_InvitationLinkMissingError_Fragment
  | RefusalFields_InvitationNotOpenError_Fragment
  | RefusalFields_InvitationStatusError_Fragment
  | RefusalFields_JobRunsError_Fragment
  | RefusalFields_LastGlobalAdministratorError_Fragment
  | RefusalFields_LicensesAddedSinceError_Fragment
  | RefusalFields_LicensesAssignedError_Fragment
  | RefusalFields_ListingMovedError_Fragment
  | RefusalFields_MailBudgetSpentError_Fragment
  | RefusalFields_NoDelegatedAdminError_Fragment
  | RefusalFields_NoFreeLicenseError_Fragment
  | RefusalFields_NoRelationshipError_Fragment
  | RefusalFields_NoResellerError_Fragment
  | RefusalFields_NotAssignedError_Fragment
  | RefusalFields_NotDisabledError_Fragment
  | RefusalFields_NotFoundError_Fragment
  | RefusalFields_NotPermittedError_Fragment
  | RefusalFields_OfferNotInMarketError_Fragment
  | RefusalFields_OperatorExistsError_Fragment
  | RefusalFields_OtherOrganizationError_Fragment
  | RefusalFields_OwnAccountError_Fragment
  | RefusalFields_OwnInvitationError_Fragment
  | RefusalFields_OwnRightAtStakeError_Fragment
  | RefusalFields_PartnerNotActiveError_Fragment
  | RefusalFields_PartnershipEndedError_Fragment
  | RefusalFields_PasswordCheckBusyError_Fragment
  | RefusalFields_PasswordLinkInvalidError_Fragment
  | RefusalFields_PasswordUnacceptableError_Fragment
  | RefusalFields_PriceChangedError_Fragment
  | RefusalFields_ProviderSuspendedError_Fragment
  | RefusalFields_QuantityOutOfRangeError_Fragment
  | RefusalFields_RecipientBudgetSpentError_Fragment
  | RefusalFields_ResellerNotActiveError_Fragment
  | RefusalFields_ResellerNotPartnerError_Fragment
  | RefusalFields_ResellerNotRelatedError_Fragment
  | RefusalFields_ResellerRequiredError_Fragment
  | RefusalFields_ResendsSpentError_Fragment
  | RefusalFields_RoleGivenAndTakenError_Fragment
  | RefusalFields_RoleNotCoveredError_Fragment
  | RefusalFields_RoleNotOfOrganizationError_Fragment
  | RefusalFields_SubscriptionNotActiveError_Fragment
  | RefusalFields_TenantMadeError_Fragment
  | RefusalFields_TenantsSpentError_Fragment
  | RefusalFields_TooManyAttemptsError_Fragment
  | RefusalFields_UsageLocationMissingError_Fragment
  | RefusalFields_WrongPortalError_Fragment
;

type InputRefusalFields_AccountSuspendedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_AgreementChangedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_AgreementMissingError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_AgreementRequiredError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_AlreadyAssignedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_AlreadyCanceledError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_AlreadyDisabledError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_AlreadyEndedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_AlreadyPartnersError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_CancellationWindowOverError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_CartAlreadyOrderedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_CartChangedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_CartEmptyError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_CartExpiredError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_CartFullError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_CartsFullError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_CatalogImportIncompleteError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_CatalogImportMovedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_CatalogImportNotReadyError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_CatalogImportOpenError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_ConfirmationMismatchError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_ConfirmationRequiredError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_CurrencyMixedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_CurrentPasswordWrongError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_CustomerLimitReachedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_DraftChangedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_DraftsFullError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_FirstRunCodeWrongError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_GlobalAdministratorRequiredError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_IdempotencyKeyReusedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_InvalidCredentialsError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_InvalidInputError_Fragment = { field: string, reason: string, maximum: number | null, code: string, message: string, remedy: string };

type InputRefusalFields_InvitationDraftsFullError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_InvitationDraftsSpentError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_InvitationLinkMissingError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_InvitationNotOpenError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_InvitationStatusError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_JobRunsError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_LastGlobalAdministratorError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_LicensesAddedSinceError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_LicensesAssignedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_ListingMovedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_MailBudgetSpentError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_NoDelegatedAdminError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_NoFreeLicenseError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_NoRelationshipError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_NoResellerError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_NotAssignedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_NotDisabledError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_NotFoundError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_NotPermittedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_OfferNotInMarketError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_OperatorExistsError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_OtherOrganizationError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_OwnAccountError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_OwnInvitationError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_OwnRightAtStakeError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_PartnerNotActiveError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_PartnershipEndedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_PasswordCheckBusyError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_PasswordLinkInvalidError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_PasswordUnacceptableError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_PriceChangedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_ProviderSuspendedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_QuantityOutOfRangeError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_RecipientBudgetSpentError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_ResellerNotActiveError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_ResellerNotPartnerError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_ResellerNotRelatedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_ResellerRequiredError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_ResendsSpentError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_RoleGivenAndTakenError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_RoleNotCoveredError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_RoleNotOfOrganizationError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_SubscriptionNotActiveError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_TenantMadeError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_TenantsSpentError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_TooManyAttemptsError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_UsageLocationMissingError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_WrongPortalError_Fragment = { code: string, message: string, remedy: string };

export type InputRefusalFieldsFragment =
  | InputRefusalFields_AccountSuspendedError_Fragment
  | InputRefusalFields_AgreementChangedError_Fragment
  | InputRefusalFields_AgreementMissingError_Fragment
  | InputRefusalFields_AgreementRequiredError_Fragment
  | InputRefusalFields_AlreadyAssignedError_Fragment
  | InputRefusalFields_AlreadyCanceledError_Fragment
  | InputRefusalFields_AlreadyDisabledError_Fragment
  | InputRefusalFields_AlreadyEndedError_Fragment
  | InputRefusalFields_AlreadyPartnersError_Fragment
  | InputRefusalFields_CancellationWindowOverError_Fragment
  | InputRefusalFields_CartAlreadyOrderedError_Fragment
  | InputRefusalFields_CartChangedError_Fragment
  | InputRefusalFields_CartEmptyError_Fragment
  | InputRefusalFields_CartExpiredError_Fragment
  | InputRefusalFields_CartFullError_Fragment
  | InputRefusalFields_CartsFullError_Fragment
  | InputRefusalFields_CatalogImportIncompleteError_Fragment
  | InputRefusalFields_CatalogImportMovedError_Fragment
  | InputRefusalFields_CatalogImportNotReadyError_Fragment
  | InputRefusalFields_CatalogImportOpenError_Fragment
  | InputRefusalFields_ConfirmationMismatchError_Fragment
  | InputRefusalFields_ConfirmationRequiredError_Fragment
  | InputRefusalFields_CurrencyMixedError_Fragment
  | InputRefusalFields_CurrentPasswordWrongError_Fragment
  | InputRefusalFields_CustomerLimitReachedError_Fragment
  | InputRefusalFields_DraftChangedError_Fragment
  | InputRefusalFields_DraftsFullError_Fragment
  | InputRefusalFields_FirstRunCodeWrongError_Fragment
  | InputRefusalFields_GlobalAdministratorRequiredError_Fragment
  | InputRefusalFields_IdempotencyKeyReusedError_Fragment
  | InputRefusalFields_InvalidCredentialsError_Fragment
  | InputRefusalFields_InvalidInputError_Fragment
  | InputRefusalFields_InvitationDraftsFullError_Fragment
  | InputRefusalFields_InvitationDraftsSpentError_Fragment
  | InputRefusalFields_InvitationLinkMissingError_Fragment
  | InputRefusalFields_InvitationNotOpenError_Fragment
  | InputRefusalFields_InvitationStatusError_Fragment
  | InputRefusalFields_JobRunsError_Fragment
  | InputRefusalFields_LastGlobalAdministratorError_Fragment
  | InputRefusalFields_LicensesAddedSinceError_Fragment
  | InputRefusalFields_LicensesAssignedError_Fragment
  | InputRefusalFields_ListingMovedError_Fragment
  | InputRefusalFields_MailBudgetSpentError_Fragment
  | InputRefusalFields_NoDelegatedAdminError_Fragment
  | InputRefusalFields_NoFreeLicenseError_Fragment
  | InputRefusalFields_NoRelationshipError_Fragment
  | InputRefusalFields_NoResellerError_Fragment
  | InputRefusalFields_NotAssignedError_Fragment
  | InputRefusalFields_NotDisabledError_Fragment
  | InputRefusalFields_NotFoundError_Fragment
  | InputRefusalFields_NotPermittedError_Fragment
  | InputRefusalFields_OfferNotInMarketError_Fragment
  | InputRefusalFields_OperatorExistsError_Fragment
  | InputRefusalFields_OtherOrganizationError_Fragment
  | InputRefusalFields_OwnAccountError_Fragment
  | InputRefusalFields_OwnInvitationError_Fragment
  | InputRefusalFields_OwnRightAtStakeError_Fragment
  | InputRefusalFields_PartnerNotActiveError_Fragment
  | InputRefusalFields_PartnershipEndedError_Fragment
  | InputRefusalFields_PasswordCheckBusyError_Fragment
  | InputRefusalFields_PasswordLinkInvalidError_Fragment
  | InputRefusalFields_PasswordUnacceptableError_Fragment
  | InputRefusalFields_PriceChangedError_Fragment
  | InputRefusalFields_ProviderSuspendedError_Fragment
  | InputRefusalFields_QuantityOutOfRangeError_Fragment
  | InputRefusalFields_RecipientBudgetSpentError_Fragment
  | InputRefusalFields_ResellerNotActiveError_Fragment
  | InputRefusalFields_ResellerNotPartnerError_Fragment
  | InputRefusalFields_ResellerNotRelatedError_Fragment
  | InputRefusalFields_ResellerRequiredError_Fragment
  | InputRefusalFields_ResendsSpentError_Fragment
  | InputRefusalFields_RoleGivenAndTakenError_Fragment
  | InputRefusalFields_RoleNotCoveredError_Fragment
  | InputRefusalFields_RoleNotOfOrganizationError_Fragment
  | InputRefusalFields_SubscriptionNotActiveError_Fragment
  | InputRefusalFields_TenantMadeError_Fragment
  | InputRefusalFields_TenantsSpentError_Fragment
  | InputRefusalFields_TooManyAttemptsError_Fragment
  | InputRefusalFields_UsageLocationMissingError_Fragment
  | InputRefusalFields_WrongPortalError_Fragment
;

export type CustomerFactsFragment = { id: string, legalName: string, domain: string, domains: Array<string>, country: string, since: string, partners: Array<{ id: string, legalName: string }>, delegatedAdmins: Array<{ id: string, roles: Array<DelegatedRole>, endsAt: string, viewerCanEnd: boolean }>, pastDelegatedAdmins: Array<{ id: string, roles: Array<DelegatedRole>, endedAt: string, endedByName: string | null }>, standing: { licenses: number, assignedLicenses: number | null, nextTermEnd: string | null, administrationEndsAt: string | null, monthlyValue: Array<{ amount: number, currency: string }> | null }, contact: { name: string | null, mail: string } | null };

export type CustomerRowFragment = { id: string, legalName: string, domain: string, country: string, since: string, partners: Array<{ id: string, legalName: string }>, standing: { licenses: number, assignedLicenses: number | null, nextTermEnd: string | null, administrationEndsAt: string | null, monthlyValue: Array<{ amount: number, currency: string }> | null } };

export type OrderFactsFragment = { id: string, number: string, status: OrderStatus, placedAt: string, placedByName: string | null, cancellableUntil: string, canceledAt: string | null, cancellationReason: string | null, provider: { id: string, legalName: string }, reseller: { id: string, legalName: string }, customer: { id: string, legalName: string, viewerCanOpen: boolean } };

export type OrderLineFactsFragment = { id: string, kind: OrderLineKind, skuTitle: string, term: string, billingPlan: BillingPlan, quantity: number, subscriptionId: string };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PriceSumFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PriceSumFields on PriceSum {
  listPrice {
    amount
    currency
  }
  cost {
    amount
    currency
  }
  margin {
    amount
    currency
  }
  marginPermille
}
    `, {"fragmentName":"PriceSumFields"}) as unknown as TypedDocumentString<PriceSumFieldsFragment, unknown>;
export const CartFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CartFields on Cart {
  id
  status
  revision
  expiresAt
  orderId
  cancellableUntil
  customer {
    id
    legalName
  }
  reseller {
    id
    legalName
  }
  resellerCandidates {
    id
    legalName
  }
  lines {
    id
    offerSkuId
    skuTitle
    term
    billingPlan
    quantity
    minimumQuantity
    maximumQuantity
    seenUnitCost {
      amount
      currency
    }
    seenUnitListPrice {
      amount
      currency
    }
    unitCost {
      amount
      currency
    }
    unitListPrice {
      amount
      currency
    }
    perTerm {
      ...PriceSumFields
    }
    perMonth {
      ...PriceSumFields
    }
    tiers {
      minimumQuantity
      maximumQuantity
      unitCost {
        amount
        currency
      }
      unitListPrice {
        amount
        currency
      }
    }
    priceChanged
    termEndsAt
  }
  perTerm {
    ...PriceSumFields
  }
  perMonth {
    ...PriceSumFields
  }
  obstacles {
    code
    message
    remedy
    lineId
    canChooseAnother
    resellerName
    partnershipEndedAt
    minimum
    maximum
    limit
    remaining
  }
}
    fragment PriceSumFields on PriceSum {
  listPrice {
    amount
    currency
  }
  cost {
    amount
    currency
  }
  margin {
    amount
    currency
  }
  marginPermille
}`, {"fragmentName":"CartFields"}) as unknown as TypedDocumentString<CartFieldsFragment, unknown>;
export const OptionFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OptionFields on OfferOption {
  term
  billingPlan
  currency
  minimumQuantity
  maximumQuantity
  licensesLeft
  unitCost {
    amount
    currency
  }
  unitListPrice {
    amount
    currency
  }
}
    `, {"fragmentName":"OptionFields"}) as unknown as TypedDocumentString<OptionFieldsFragment, unknown>;
export const OfferFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OfferFields on Offer {
  id
  skuTitle
  description
  options {
    ...OptionFields
    perMonth {
      listPrice {
        amount
        currency
      }
      cost {
        amount
        currency
      }
    }
  }
}
    fragment OptionFields on OfferOption {
  term
  billingPlan
  currency
  minimumQuantity
  maximumQuantity
  licensesLeft
  unitCost {
    amount
    currency
  }
  unitListPrice {
    amount
    currency
  }
}`, {"fragmentName":"OfferFields"}) as unknown as TypedDocumentString<OfferFieldsFragment, unknown>;
export const ListingFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ListingFields on Listing {
  id
  providerName
  country
  services
  families
  spokenLanguages
  acceptsResellers
  mail
  phone
  webSite
  texts {
    language
    description
    supportHours
    details {
      service
      text
    }
  }
  state
  publishedAt
  blockedAt
  blockReason
  viewerCan {
    hide
    block
    restore
  }
}
    `, {"fragmentName":"ListingFields"}) as unknown as TypedDocumentString<ListingFieldsFragment, unknown>;
export const OrderFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OrderFacts on OrderDetail {
  id
  number
  status
  placedAt
  placedByName
  cancellableUntil
  canceledAt
  cancellationReason
  provider {
    id
    legalName
  }
  reseller {
    id
    legalName
  }
  customer {
    id
    legalName
    viewerCanOpen
  }
}
    `, {"fragmentName":"OrderFacts"}) as unknown as TypedDocumentString<OrderFactsFragment, unknown>;
export const OrderLineFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OrderLineFacts on OrderLine {
  id
  kind
  skuTitle
  term
  billingPlan
  quantity
  subscriptionId
}
    `, {"fragmentName":"OrderLineFacts"}) as unknown as TypedDocumentString<OrderLineFactsFragment, unknown>;
export const OrderFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OrderFields on OrderDetail {
  ...OrderFacts
  lines {
    ...OrderLineFacts
    remainingDays
    termDays
    unitListPrice {
      amount
      currency
    }
    unitCost {
      amount
      currency
    }
    listPrice {
      amount
      currency
    }
    cost {
      amount
      currency
    }
  }
  listPrice {
    amount
    currency
  }
  cost {
    amount
    currency
  }
  viewerCan {
    cancel
    cancelObstacle {
      __typename
      code
      message
      remedy
      ... on LicensesAssignedError {
        skuTitle
        toRemove
      }
      ... on LicensesAddedSinceError {
        orderNumbers
      }
    }
  }
}
    fragment OrderFacts on OrderDetail {
  id
  number
  status
  placedAt
  placedByName
  cancellableUntil
  canceledAt
  cancellationReason
  provider {
    id
    legalName
  }
  reseller {
    id
    legalName
  }
  customer {
    id
    legalName
    viewerCanOpen
  }
}
fragment OrderLineFacts on OrderLine {
  id
  kind
  skuTitle
  term
  billingPlan
  quantity
  subscriptionId
}`, {"fragmentName":"OrderFields"}) as unknown as TypedDocumentString<OrderFieldsFragment, unknown>;
export const RefusalFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RefusalFields on UserError {
  code
  message
  remedy
}
    `, {"fragmentName":"RefusalFields"}) as unknown as TypedDocumentString<RefusalFieldsFragment, unknown>;
export const InputRefusalFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment InputRefusalFields on UserError {
  ...RefusalFields
  ... on InvalidInputError {
    field
    reason
    maximum
  }
}
    fragment RefusalFields on UserError {
  code
  message
  remedy
}`, {"fragmentName":"InputRefusalFields"}) as unknown as TypedDocumentString<InputRefusalFieldsFragment, unknown>;
export const CustomerFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CustomerFacts on CustomerDetail {
  id
  legalName
  domain
  domains
  country
  since
  partners {
    id
    legalName
  }
  delegatedAdmins {
    id
    roles
    endsAt
    viewerCanEnd
  }
  pastDelegatedAdmins {
    id
    roles
    endedAt
    endedByName
  }
  standing {
    licenses
    assignedLicenses
    monthlyValue {
      amount
      currency
    }
    nextTermEnd
    administrationEndsAt
  }
  contact {
    name
    mail
  }
}
    `, {"fragmentName":"CustomerFacts"}) as unknown as TypedDocumentString<CustomerFactsFragment, unknown>;
export const CustomerRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CustomerRow on ListedCustomer {
  id
  legalName
  domain
  country
  since
  partners {
    id
    legalName
  }
  standing {
    licenses
    assignedLicenses
    monthlyValue {
      amount
      currency
    }
    nextTermEnd
    administrationEndsAt
  }
}
    `, {"fragmentName":"CustomerRow"}) as unknown as TypedDocumentString<CustomerRowFragment, unknown>;
export const CartDocument = {"__meta__":{"hash":"sha256:9367010b5eed29746a04938fba2c342ed617c91bc85492af3de80f52238fa746"}} as unknown as TypedDocumentString<CartQuery, CartQueryVariables>;
export const CheckOutCartDocument = {"__meta__":{"hash":"sha256:a076605ff6254316b2948d5e59cb18e647ae7b570c98b5349dccd4b5b07d21e3"}} as unknown as TypedDocumentString<CheckOutCartMutation, CheckOutCartMutationVariables>;
export const OfferDocument = {"__meta__":{"hash":"sha256:044a4ea27ffce9d0b845f2532e045039572539d8f3bec15b4d50a623229a1aa2"}} as unknown as TypedDocumentString<OfferQuery, OfferQueryVariables>;
export const OffersDocument = {"__meta__":{"hash":"sha256:78be5f329e47f2f784af6d31652e015db3db0363322055340f49b9efe549e9d7"}} as unknown as TypedDocumentString<OffersQuery, OffersQueryVariables>;
export const PutCartLineDocument = {"__meta__":{"hash":"sha256:2803278f1fa9010700d16a17bf95a8522dc34c5edfce1314f3da0615de3e5c02"}} as unknown as TypedDocumentString<PutCartLineMutation, PutCartLineMutationVariables>;
export const RemoveCartLineDocument = {"__meta__":{"hash":"sha256:c2320de95c04227e58d5a7ab9ad50c102b5c7d41443b1e55cb131061eb20a4eb"}} as unknown as TypedDocumentString<RemoveCartLineMutation, RemoveCartLineMutationVariables>;
export const SetResellerOnRecordDocument = {"__meta__":{"hash":"sha256:ff730b993d6ba7d61207f25deee30b395eb525f6c606b18c1b99fa4fcc7bea9a"}} as unknown as TypedDocumentString<SetResellerOnRecordMutation, SetResellerOnRecordMutationVariables>;
export const StartCartDocument = {"__meta__":{"hash":"sha256:9f46b02257cb5b6abd5419e108a07e7db2b154b2000b2ab0429079ac89289ba5"}} as unknown as TypedDocumentString<StartCartMutation, StartCartMutationVariables>;
export const BeginCatalogImportDocument = {"__meta__":{"hash":"sha256:fc59e7ea35c8e1dbee6385675e0a33c01fb0a8d972c0d76e9f342623cfdc9355"}} as unknown as TypedDocumentString<BeginCatalogImportMutation, BeginCatalogImportMutationVariables>;
export const CancelCatalogImportDocument = {"__meta__":{"hash":"sha256:bc450bb2260024cf56f589808d9acd838f5bac7a093b51098a35fd406d02e1b1"}} as unknown as TypedDocumentString<CancelCatalogImportMutation, CancelCatalogImportMutationVariables>;
export const CatalogImportBadRowsDocument = {"__meta__":{"hash":"sha256:76d74af9deb023c35ec5e5b331e4804c00084afd816f7f192a1bb9c643bb37b2"}} as unknown as TypedDocumentString<CatalogImportBadRowsQuery, CatalogImportBadRowsQueryVariables>;
export const CatalogImportDocument = {"__meta__":{"hash":"sha256:b081df7dd2a5633ac8d8c319a26ca9ded1a6d567e745fc5ab3d9cae501ccb2fd"}} as unknown as TypedDocumentString<CatalogImportQuery, CatalogImportQueryVariables>;
export const CheckCatalogImportDocument = {"__meta__":{"hash":"sha256:38773418373c4cfe4a7403b4572513079f9238a011a45b8481f009605a5be0c3"}} as unknown as TypedDocumentString<CheckCatalogImportMutation, CheckCatalogImportMutationVariables>;
export const ConfirmCatalogImportDocument = {"__meta__":{"hash":"sha256:f26303aa093737a9089561681398ef1846bf1451205cddd880b83db41ec947e1"}} as unknown as TypedDocumentString<ConfirmCatalogImportMutation, ConfirmCatalogImportMutationVariables>;
export const PastCatalogImportsDocument = {"__meta__":{"hash":"sha256:fcec50afd93cb375cda09719692ec6e4d7d10fa27a9b9eb7ac8f4f55e168fb1d"}} as unknown as TypedDocumentString<PastCatalogImportsQuery, PastCatalogImportsQueryVariables>;
export const PutCatalogImportPartDocument = {"__meta__":{"hash":"sha256:b4c31269b780ded73ae07f7bfdcad41c762539b31deb2cb580a2e80ae278011f"}} as unknown as TypedDocumentString<PutCatalogImportPartMutation, PutCatalogImportPartMutationVariables>;
export const AddLicensesReviewDocument = {"__meta__":{"hash":"sha256:f21732d5293ebccfd52eb72d0129ad6e1f5189f84be6e9afb47bf74a9863ad76"}} as unknown as TypedDocumentString<AddLicensesReviewQuery, AddLicensesReviewQueryVariables>;
export const AddLicensesDocument = {"__meta__":{"hash":"sha256:4a0e2ad1c48b2dec5dbfb6370cb88094d23d145158d597913983b34dadac4ea0"}} as unknown as TypedDocumentString<AddLicensesMutation, AddLicensesMutationVariables>;
export const CustomerDocument = {"__meta__":{"hash":"sha256:b04b131bbf36cad748e9e184a2cd357d6026ee9daf752cab7697f63aa50e9136"}} as unknown as TypedDocumentString<CustomerQuery, CustomerQueryVariables>;
export const CustomersDocument = {"__meta__":{"hash":"sha256:dd17707c375c47b06436a331dda12d345aa049ab08ecedae1d00891b35c8d57b"}} as unknown as TypedDocumentString<CustomersQuery, CustomersQueryVariables>;
export const ResellerChoiceDocument = {"__meta__":{"hash":"sha256:e1f0b38be40b7ba0bf53d165f36a649b8c1b16a90ec41431a2ebdf659cc7ff3d"}} as unknown as TypedDocumentString<ResellerChoiceQuery, ResellerChoiceQueryVariables>;
export const JobQueueDocument = {"__meta__":{"hash":"sha256:84b892e7d028d9e2749e33cdb681f9599a3f0c36def87cf0d278e4f5ff2c082e"}} as unknown as TypedDocumentString<JobQueueQuery, JobQueueQueryVariables>;
export const RetryJobDocument = {"__meta__":{"hash":"sha256:933763234bf18c670efcecbf2314b7de6a1e3456180ec3f74e39d160882548e5"}} as unknown as TypedDocumentString<RetryJobMutation, RetryJobMutationVariables>;
export const BlockListingDocument = {"__meta__":{"hash":"sha256:cbebe9024e3beb97a48ce721b2e9a138d25d7331ec4e66cc8a58d3ea04915e92"}} as unknown as TypedDocumentString<BlockListingMutation, BlockListingMutationVariables>;
export const HideListingDocument = {"__meta__":{"hash":"sha256:18b3a0390c078a43ae62ffe646ae9cfe7bd5b24d6ef3e2211229ef1af3f09a13"}} as unknown as TypedDocumentString<HideListingMutation, HideListingMutationVariables>;
export const ListingsDocument = {"__meta__":{"hash":"sha256:2362a1c64c5242db8ca494a5cb1154a3a1d82edb7cc8a7974e7b443e20671cf0"}} as unknown as TypedDocumentString<ListingsQuery, ListingsQueryVariables>;
export const OwnListingsDocument = {"__meta__":{"hash":"sha256:97c7825663b6f07ea044ad781a8c963770b751c230ccb6df881fe4d7e2caffbe"}} as unknown as TypedDocumentString<OwnListingsQuery, OwnListingsQueryVariables>;
export const PublishListingDocument = {"__meta__":{"hash":"sha256:6f0e8168bbf423a190f8ba4a30b06848801a52f8a5d157af1440eb18180d94b6"}} as unknown as TypedDocumentString<PublishListingMutation, PublishListingMutationVariables>;
export const RestoreListingDocument = {"__meta__":{"hash":"sha256:960ff75481d60c83ac43c71d6d42ba8b0e6ea9ee8b84684f6266aa16263d5e68"}} as unknown as TypedDocumentString<RestoreListingMutation, RestoreListingMutationVariables>;
export const MailMessagesDocument = {"__meta__":{"hash":"sha256:cc0209403c694af259495da209f4708d94f06e17a82f4cc13a57cc0f38c68ac9"}} as unknown as TypedDocumentString<MailMessagesQuery, MailMessagesQueryVariables>;
export const CancelOrderDocument = {"__meta__":{"hash":"sha256:17e2280eeeaf95151951e8b72a8da83db6d6ab50e160cefd9fc72e7d9b06e3da"}} as unknown as TypedDocumentString<CancelOrderMutation, CancelOrderMutationVariables>;
export const OrderDocument = {"__meta__":{"hash":"sha256:9ff111917629f867185f71d9f1bb9d0b7389609e44d07456bfa460b03b11941f"}} as unknown as TypedDocumentString<OrderQuery, OrderQueryVariables>;
export const CreateOperatorDocument = {"__meta__":{"hash":"sha256:65f75c60df46a1cdeb4c0c0e6ea37bd19e59310f5aeef7eaffd5be33fcd357c6"}} as unknown as TypedDocumentString<CreateOperatorMutation, CreateOperatorMutationVariables>;
export const CreatePartnerDocument = {"__meta__":{"hash":"sha256:3bc44e75b0b14ec44a4c2da6e3e75033fd62adfc870108509f7172e7b85f8ef0"}} as unknown as TypedDocumentString<CreatePartnerMutation, CreatePartnerMutationVariables>;
export const FirstRunDocument = {"__meta__":{"hash":"sha256:69b76a358081a04f2467f91d7c028eb07679e9ffca140bfcbb8d67914ec80056"}} as unknown as TypedDocumentString<FirstRunQuery, FirstRunQueryVariables>;
export const OrganizationsDocument = {"__meta__":{"hash":"sha256:1b7b0d104f0cbbe487b3a7a39d20f87dea1b3e5efb5e013f8cb389011befb431"}} as unknown as TypedDocumentString<OrganizationsQuery, OrganizationsQueryVariables>;
export const ProgramOrganizationDocument = {"__meta__":{"hash":"sha256:e7f4c17f9b78ae0c240adb62425b6af51c57b96db902061397c3b9bd3e05bbc8"}} as unknown as TypedDocumentString<ProgramOrganizationQuery, ProgramOrganizationQueryVariables>;
export const ProgramPartnershipsDocument = {"__meta__":{"hash":"sha256:3e16bf0f1847c01f008a76d64a1a45e43d7d73e0c52f291bdfd3d6fd055b68c3"}} as unknown as TypedDocumentString<ProgramPartnershipsQuery, ProgramPartnershipsQueryVariables>;
export const ProgramPeopleDocument = {"__meta__":{"hash":"sha256:16f79b55a1c6adab17eef9cb0bcc93e26ed6b6541af86aa802b9a3582e408434"}} as unknown as TypedDocumentString<ProgramPeopleQuery, ProgramPeopleQueryVariables>;