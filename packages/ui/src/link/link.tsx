import type { AnchorHTMLAttributes, Ref } from 'react'
import classes from './link.module.css'

/** Props of {@link TextAnchor}. */
export type TextAnchorProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'style' | 'className'> & {
  ref?: Ref<HTMLAnchorElement>
}

/** A link in words. Portals use the kit's typed `TextLink` for their own pages and this one for the outside. */
export function TextAnchor({ children, ...rest }: TextAnchorProps) {
  return (
    <a {...rest} className={classes.link}>
      {children}
    </a>
  )
}
