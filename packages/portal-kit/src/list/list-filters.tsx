import { useLingui } from '@lingui/react/macro'
import { Button, FilterIcon, FilterOpener, FilterStrip, Select, SidePanel, Stack } from '@relais/ui'
import { type ReactNode, useState } from 'react'
import type { TableSort } from './list-sort.ts'

/** A column that a list can be sorted by: where it has no header to press, on a phone, it is chosen by its name. */
export type SortColumn = {
  /** The column of the sorts, which is the key of the table's. */
  key: string
  /** Its header, or what it goes by where the table has none. */
  label: string
  kind: 'text' | 'time' | 'number'
  /** The one way it can be sorted; absent: either. */
  only?: TableSort['sort']['direction']
}

/** Props of {@link ListFilters}. */
export type ListFiltersProps = {
  /** How many of the filters are set; absent: there are none. */
  active?: number
  /** Takes all of them off. */
  onClear?: () => void
  /** How the list is sorted, and by what it can be; absent: it comes one way alone. */
  sort?: { by: TableSort; columns: readonly SortColumn[] }
  /** The filters; absent: the list can be sorted alone. */
  children?: ReactNode
}

/**
 * What narrows a list: beside its search where there is room; on a phone behind one button that says how many are set, in a sheet
 * from below with the sort. What is chosen there is shown at once.
 */
export function ListFilters({ active = 0, onClear, sort, children }: ListFiltersProps) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  const title = children === undefined ? t`Sort` : t`Filter`
  return (
    <>
      {children === undefined ? null : <FilterStrip>{children}</FilterStrip>}
      <FilterOpener>
        <Button icon={FilterIcon} aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {active === 0 ? title : t`Filter (${active})`}
        </Button>
      </FilterOpener>
      <SidePanel
        from="bottom"
        open={open}
        onClose={close}
        title={title}
        closeLabel={t`Close`}
        foot={
          <>
            {onClear ? <Button onClick={onClear}>{t`Clear filters`}</Button> : null}
            <Button kind="primary" onClick={close}>{t`Show the list`}</Button>
          </>
        }
      >
        <Stack>
          {children}
          {sort === undefined ? null : <SortChoice {...sort} />}
        </Stack>
      </SidePanel>
    </>
  )
}

function SortChoice({ by, columns }: NonNullable<ListFiltersProps['sort']>) {
  const { t } = useLingui()
  const ways = (
    label: string,
  ): Record<SortColumn['kind'], readonly [ascending: string, descending: string]> => ({
    text: [t`${label}: A to Z`, t`${label}: Z to A`],
    time: [t`${label}: earliest first`, t`${label}: latest first`],
    number: [t`${label}: fewest first`, t`${label}: most first`],
  })
  const sorts = columns.flatMap(({ key, label, kind, only }) => {
    const [ascending, descending] = ways(label)[kind]
    const both = [
      { sort: { key, direction: 'ascending' as const }, label: ascending },
      { sort: { key, direction: 'descending' as const }, label: descending },
    ]
    return both.filter(({ sort }) => only === undefined || sort.direction === only)
  })
  const valueOf = ({ key, direction }: TableSort['sort']) => `${key} ${direction}`
  return (
    <Select
      label={t`Sort by`}
      options={sorts.map(({ sort, label }) => ({ value: valueOf(sort), label }))}
      value={valueOf(by.sort)}
      onChange={(event) => {
        const chosen = sorts.find(({ sort }) => valueOf(sort) === event.currentTarget.value)
        if (chosen) by.onSortChange(chosen.sort)
      }}
    />
  )
}
