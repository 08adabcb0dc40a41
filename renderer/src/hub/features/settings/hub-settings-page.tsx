import type { ComponentType } from 'react'
import { useLocation } from 'wouter'
import { useText } from '../../../text/text'
import { arrowMoves } from '../../../ui/arrow-moves'
import { Page, PageHeader } from '../../../ui/page-header'
import { AllianceSection } from './alliance-section'
import { HubHistorySection } from './hub-history-section'
import { KeySection } from './key-section'
import { PlacesSection } from './places-section'
import classes from './settings.module.css'
import { UsersSection } from './users-section'

const SECTIONS = ['alliance', 'key', 'users', 'places', 'history'] as const
type Section = (typeof SECTIONS)[number]

const contents: Readonly<Record<Section, ComponentType>> = {
  alliance: AllianceSection,
  key: KeySection,
  users: UsersSection,
  places: PlacesSection,
  history: HubHistorySection,
}

/** The settings of the alliance: their parts at the left, one of them at the right. */
export function HubSettingsPage() {
  const say = useText().hubSettings
  const [path, navigate] = useLocation()
  const section = SECTIONS.find((one) => one === path.split('/')[2]) ?? 'alliance'
  const Content = contents[section]
  return (
    <Page>
      <PageHeader title={say.title} />
      <div className={classes.room}>
        <nav className={classes.sections} aria-label={say.sections} onKeyDown={arrowMoves}>
          {SECTIONS.map((other) => (
            <button
              key={other}
              type="button"
              data-arrow-stop
              className={classes.section}
              aria-current={other === section ? 'page' : undefined}
              onClick={() => navigate(`/settings/${other}`)}
            >
              {say.section[other]}
            </button>
          ))}
        </nav>
        <div className={classes.content} key={section}>
          <Content />
        </div>
      </div>
    </Page>
  )
}
