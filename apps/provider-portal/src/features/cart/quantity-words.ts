import { useLingui } from '@lingui/react/macro'

/** The words of a field that takes a number of licenses of a product. */
export function useQuantityWords(product: string) {
  const { t, i18n } = useLingui()
  return {
    labels: {
      label: t`Licenses of ${product}`,
      fewerLabel: t`One license of ${product} fewer`,
      moreLabel: t`One license of ${product} more`,
    },
    wrong: (from: number, to: number) => {
      if (to < from) return t`No more licenses of it can be ordered for this customer`
      const [fewest, most] = [i18n.number(from), i18n.number(to)]
      return t`From ${fewest} to ${most} licenses can be ordered`
    },
  }
}
