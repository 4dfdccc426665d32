import { type DemoEvent, demoEvent } from './demo-event.ts'
import type { DemoListing } from './world/demo-listing.ts'

/** A provider publishes what the directory says of it for one country. */
export function listingEvent({ provider, day, input }: DemoListing): DemoEvent {
  const step = `${provider.domain} ${input.country}`
  return demoEvent(day, `listing ${step}`, provider.country, async (stage) => {
    await stage.client.change(await stage.as(provider), 'publishListing', step, input, '__typename')
  })
}
