import { PublicPage } from '../shell/public-page.tsx'
import { ActionSamples } from './action-samples.tsx'
import { FieldSamples } from './field-samples.tsx'
import { ListSamples } from './list-samples.tsx'
import { MessageSamples } from './message-samples.tsx'

/**
 * Every component of `packages/ui` in its states, with the accent of the portal: for those who build pages. In English
 * only; it shows no data and asks the server nothing.
 */
export function KitchenPage() {
  return (
    <div lang="en">
      <PublicPage title="Kitchen" sentence="Every component of the portals, in its states." width="wide">
        <ActionSamples />
        <FieldSamples />
        <ListSamples />
        <MessageSamples />
      </PublicPage>
    </div>
  )
}
