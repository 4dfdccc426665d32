import { AnchorButton, MenuAnchor, NavigationAnchor, TextAnchor } from '@relais/ui'
import { createLink } from '@tanstack/react-router'

/** A link in words to a page of the portal; `to` is checked against its routes. */
export const TextLink = createLink(TextAnchor)

/** A link that looks like a button. */
export const LinkButton = createLink(AnchorButton)

/** An entry of the shell's navigation. */
export const NavigationLink = createLink(NavigationAnchor)

/** An entry of the user menu that goes to a page. */
export const MenuLink = createLink(MenuAnchor)
