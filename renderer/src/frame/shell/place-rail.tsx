import { useText } from '../../text/text'
import { Icon, type IconName } from '../../ui/icon'
import classes from './shell.module.css'

/** One entry of the rail, ready to be drawn. */
export type PlaceLink = { path: string; label: string; icon: IconName; badge?: string }

export type PlaceRailProps = {
  places: readonly PlaceLink[]
  /** The path of the place one is in. */
  current: string
  onGo: (path: string) => void
}

/** The narrow column of the places at the left; in a narrow window it shows the icons only. */
export function PlaceRail({ places, current, onGo }: PlaceRailProps) {
  const text = useText()
  return (
    <nav className={classes.rail} aria-label={text.shell.places}>
      {places.map((place) => (
        <button
          key={place.path}
          type="button"
          className={classes.place}
          aria-current={place.path === current ? 'page' : undefined}
          aria-label={place.label}
          title={place.label}
          onClick={() => onGo(place.path)}
        >
          <Icon name={place.icon} />
          <span className={classes.placeLabel}>{place.label}</span>
          {place.badge === undefined ? null : <span className={classes.badge}>{place.badge}</span>}
        </button>
      ))}
    </nav>
  )
}
