import { formatter } from '@lingui/format-po'

/** How catalogs are read and written. Line numbers would change them with every edit of a page. */
export const catalogFormat = formatter({
  lineNumbers: false,
  customHeaderAttributes: { 'POT-Creation-Date': '' },
})
