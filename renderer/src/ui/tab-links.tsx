import { KeyHint } from './key-hint'
import classes from './tab-links.module.css'

/** One part of a place: its words, and its key where it has one. */
export type TabLink = { id: string; label: string; keys?: string }

export type TabLinksProps<Link extends TabLink> = {
  /** What the parts are parts of, for those who cannot see the page. */
  label: string
  links: readonly Link[]
  /** The id of the part one is in. */
  current: string
  onGo: (link: Link) => void
  /** Takes the links away while a part fills the place. */
  hidden?: boolean
}

/** The parts of a place as a row of links. */
export function TabLinks<Link extends TabLink>({ label, links, current, onGo, hidden = false }: TabLinksProps<Link>) {
  return (
    <nav className={classes.links} aria-label={label} hidden={hidden}>
      {links.map((link) => (
        <button
          key={link.id}
          type="button"
          className={classes.link}
          aria-current={link.id === current ? 'page' : undefined}
          onClick={() => onGo(link)}
        >
          {link.label}
          {link.keys === undefined ? null : <KeyHint keys={link.keys} />}
        </button>
      ))}
    </nav>
  )
}
