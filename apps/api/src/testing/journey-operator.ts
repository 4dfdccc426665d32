import { commandCaller } from '../cli/application.ts'
import { listingInput } from '../features/enrollment/listing/listing.fixture.ts'
import { IssueFirstRunCode } from '../features/operations/index.ts'
import { doJobs, givenTroubledJob } from './jobs.ts'
import type { MainJob } from './journey.ts'
import { signIn } from './world.ts'

/** An operator is made by the one-time code, takes in a reseller, imports a catalog and tries a job again. */
export async function beginWithOperator(job: MainJob): Promise<void> {
  const issued = await job.app.nest
    .get(IssueFirstRunCode, { strict: false })
    .execute(commandCaller(job.app.clock.now()))
  if (!issued.ok) throw new Error('no code was issued')
  const organization = {
    country: 'FR',
    language: 'fr',
    timeZone: 'Europe/Paris',
    userPrincipalNameLabel: 'alix',
  }
  const operator = await job.change(
    'provider',
    'createOperator',
    {
      ...organization,
      code: issued.value.success.code,
      legalName: 'Plateforme du Relais',
      domainLabel: 'plateforme',
      displayName: 'Alix Bernard',
      contactMail: 'alix@plateforme.example',
      password: 'un long secret bien gardé',
    },
    'userPrincipalName',
    null,
  )
  await job.change(
    'provider',
    'createPartner',
    {
      ...organization,
      account: 'reseller',
      legalName: 'Rives Informatique',
      domain: 'rives.example',
      displayName: 'Alix Renaud',
      contactMail: 'alix@rives.example',
    },
    'domain',
    operator.session ?? null,
  )
  await importCatalog(job, operator.session ?? null)
  await moderateListing(job, operator.session ?? null)
  const jobId = await givenTroubledJob(job.app, 'tell_parted_customers')
  await job.change('provider', 'retryJob', { jobId }, 'jobId', operator.session ?? null)
}

/** A provider publishes and takes back its listing; the operator hides one and shows it again. */
async function moderateListing(job: MainJob, session: string | null): Promise<void> {
  const agent = await signIn(job.app, 'provider', await job.provider.person('admin_agent'))
  const kept = 'listing { id }'
  await job.change('provider', 'publishListing', listingInput, kept, agent)
  await job.change('provider', 'hideListing', { country: 'FR' }, kept, agent)
  const { listing } = await job.change('provider', 'publishListing', listingInput, kept, agent)
  const { id: listingId } = listing as { id: string }
  const reason = 'Le numéro est faux.'
  await job.change('provider', 'blockListing', { listingId, reason }, kept, session)
  await job.change('provider', 'restoreListing', { listingId }, kept, session)
}

async function importCatalog(job: MainJob, session: string | null): Promise<void> {
  const file = Buffer.from(
    'ProductTitle,ProductId,SkuId,SkuTitle,TermDuration,BillingPlan,Market,Currency,UnitPrice,PricingTierRangeMin,PricingTierRangeMax,EffectiveStartDate,EffectiveEndDate,Tags,ERP Price,Segment\n' +
      'Box,BOX,0001,Box,P1Y,Annual,FR,EUR,8,,,2026-01-01T00:00:00Z,9999-12-31T23:59:59Z,,10,Commercial\n',
  )
  const files = { prices: { name: 'prices.csv', size: file.length } }
  const { importId } = await job.change('provider', 'beginCatalogImport', files, 'importId', session)
  await job.app.run(
    'provider',
    'mutation ($input: PutCatalogImportPartInput!) { putCatalogImportPart(input: $input) { __typename } }',
    { input: { importId, file: 'prices', number: 0, content: file.toString('base64') } },
    session,
  )
  const asked = { importId, skipBadRows: false, endMissing: false }
  await job.change('provider', 'checkCatalogImport', asked, 'importId', session)
  await doJobs(job.app, 'import_catalog')
  await job.change('provider', 'confirmCatalogImport', { importId }, 'importId', session)
  await doJobs(job.app, 'import_catalog')
  const other = await job.change('provider', 'beginCatalogImport', files, 'importId', session)
  await job.change('provider', 'cancelCatalogImport', { importId: other['importId'] }, 'importId', session)
}
