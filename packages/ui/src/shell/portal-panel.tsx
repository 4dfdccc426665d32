import classes from './portal-panel.module.css'

/** Beside the page one signs in on: what the portal is for, in its color. On a narrow window there is no room for it. */
export function PortalPanel({ children }: { children: string }) {
  return (
    <aside className={classes.panel}>
      <svg
        className={classes.drawing}
        viewBox="0 0 700 640"
        preserveAspectRatio="xMinYMax meet"
        fill="none"
        stroke="#fff"
        aria-hidden
      >
        <g opacity="0.4">
          <path d="M84 640V470A290 290 0 0 1 374 180H1600" />
          <path d="M156 640V470A218 218 0 0 1 374 252H1600" />
          <path d="M120 640V612M540 216H1600" />
          <circle cx="120" cy="612" r="27" />
          <circle cx="194" cy="290" r="27" />
          <circle cx="540" cy="216" r="27" />
        </g>
        <path d="M120 612V470A254 254 0 0 1 374 216H540" strokeWidth="3" opacity="0.85" />
        <g fill="#fff" stroke="none">
          <circle cx="120" cy="612" r="13" />
          <circle cx="194" cy="290" r="13" />
          <circle cx="540" cy="216" r="13" />
        </g>
      </svg>
      <p className={classes.words}>{children}</p>
    </aside>
  )
}
