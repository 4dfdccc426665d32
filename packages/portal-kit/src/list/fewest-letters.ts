/** Fewest letters a search of records takes, in a list as in the command palette: the server's rule. */
export const fewestLetters = 2
