import { type Ref, type RefCallback, useCallback } from 'react'

/** What `useMergeRefs` of the positioning library does: one ref that sets several. See `scroll-area-plugin.ts` of portal-build, which puts it there. */
export function useMergeRefs<Instance>(refs: readonly (Ref<Instance> | undefined)[]): RefCallback<Instance> {
  return useCallback(
    (instance: Instance | null) => {
      for (const ref of refs) {
        if (typeof ref === 'function') ref(instance)
        else if (ref) ref.current = instance
      }
    },
    // The refs themselves: the array is new at every rendering.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    refs,
  )
}
