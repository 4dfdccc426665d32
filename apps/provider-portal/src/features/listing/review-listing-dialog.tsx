import { zodResolver } from '@hookform/resolvers/zod'
import { useLingui } from '@lingui/react/macro'
import { longestBlockReason } from '@relais/domain/codes'
import { ListingCard } from '@relais/portal-features/enrollment'
import {
  FailureNotice,
  queryClient,
  useAction,
  useCountryName,
  useRefusalLine,
  useRefuse,
} from '@relais/portal-kit'
import { Button, Dialog, DialogFooter, Form, Notice, Stack, TextArea, useFields, useToast } from '@relais/ui'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { BlockListingDocument, RestoreListingDocument } from '../../generated/graphql.ts'
import type { ListingRecord } from './listing-queries.ts'

/** Props of {@link ReviewListingDialog}. */
export type ReviewListingDialogProps = { listing: ListingRecord; onClose: () => void }

/** A listing as resellers see it, and what the operator may do with it. */
export function ReviewListingDialog({ listing, onClose }: ReviewListingDialogProps) {
  const { t } = useLingui()
  const { providerName, blockReason, viewerCan } = listing
  const country = useCountryName()(listing.country)
  return (
    <Dialog
      open
      onClose={onClose}
      title={t`Listing of ${providerName}`}
      about={country}
      closeLabel={t`Close`}
      width={640}
    >
      <Stack>
        <ListingCard listing={listing} />
        {blockReason === null ? null : (
          <Notice tone="warning" title={t`You hid this listing`}>
            {t`The provider reads this reason: ${blockReason}`}
          </Notice>
        )}
        {viewerCan.block ? <BlockForm listing={listing} onClose={onClose} /> : null}
        {viewerCan.restore ? <Restore listing={listing} onClose={onClose} /> : null}
      </Stack>
    </Dialog>
  )
}

function BlockForm({ listing, onClose }: ReviewListingDialogProps) {
  const { t } = useLingui()
  const toast = useToast()
  const action = useAction(BlockListingDocument)
  const schema = z.object({
    reason: z
      .string()
      .check(
        z.trim(),
        z.minLength(1, t`Say why`),
        z.maxLength(longestBlockReason, t`Use at most 500 characters`),
      ),
  })
  const form = useForm({ resolver: zodResolver(schema), mode: 'onTouched', defaultValues: { reason: '' } })
  const field = useFields(form)
  const refuse = useRefuse(form)
  const { providerName } = listing
  const submit = async ({ reason }: z.infer<typeof schema>) => {
    const result = (await action.run({ input: { listingId: listing.id, reason } }))?.blockListing
    if (!result) return
    if (result.__typename !== 'BlockListingSuccess') return refuse(result)
    await queryClient.invalidateQueries({ queryKey: ['listings'] })
    toast({ message: t`The listing is hidden, and ${providerName} is told why.` })
    onClose()
  }
  return (
    <Form form={form} onSubmit={submit} summaryTitle={t`The listing was not hidden`}>
      <FailureNotice failure={action.failure} />
      <TextArea
        label={t`Reason to hide it`}
        description={t`The provider reads it, by email and at its listing.`}
        rows={3}
        maxLength={longestBlockReason}
        {...field('reason')}
      />
      <DialogFooter>
        <Button onClick={onClose}>{t`Close`}</Button>
        <Button type="submit" kind="danger" busy={action.busy}>{t`Hide the listing`}</Button>
      </DialogFooter>
    </Form>
  )
}

function Restore({ listing, onClose }: ReviewListingDialogProps) {
  const { t } = useLingui()
  const toast = useToast()
  const lineOf = useRefusalLine()
  const action = useAction(RestoreListingDocument)
  const { providerName } = listing
  const press = async () => {
    const answer = (await action.run({ input: { listingId: listing.id } }))?.restoreListing
    if (!answer) return
    toast({
      message:
        'code' in answer ? lineOf(answer) : t`The listing is shown again, and ${providerName} is told.`,
    })
    await queryClient.invalidateQueries({ queryKey: ['listings'] })
    onClose()
  }
  return (
    <>
      <FailureNotice failure={action.failure} />
      <DialogFooter>
        <Button onClick={onClose}>{t`Close`}</Button>
        <Button
          kind="primary"
          busy={action.busy}
          onClick={() => void press()}
        >{t`Show the listing again`}</Button>
      </DialogFooter>
    </>
  )
}
