import { useQuery } from '@tanstack/react-query'
import type { BookInfo } from '@shared/contract/book'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useActionHost } from '../../actions/actions-context'
import { api } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { arrowMoves } from '../../ui/arrow-moves'
import { Note } from '../../ui/note'
import { Page, PageHeader } from '../../ui/page-header'
import { ProgressBar } from '../../ui/progress-bar'
import { AboutSection } from './about-section'
import { AppearanceSection } from './appearance-section'
import { BackupsSection } from './backups-section'
import { CharterSection } from './charter/charter-section'
import { ExportSection } from './export-section'
import { HistorySection } from './history-section'
import { ProfileSection } from './profile-section'
import { PeopleSection } from './people/people-section'
import { pathOf, type Section, sectionInPath, sectionsFor } from './sections'
import { SignersSection } from './signers-section'
import { VerificationSection } from './verification-section'
import classes from './settings.module.css'

/** The settings: their parts at the left, one of them at the right. */
export function SettingsPage() {
  const text = useText()
  const say = text.settings
  const [path, navigate] = useLocation()
  const { can, bookKind } = useActionHost().context
  const sections = sectionsFor(can, bookKind)
  const asked = sectionInPath(path)
  const section = sections.includes(asked) ? asked : 'profile'
  const info = useQuery(api.book.info.queryOptions({ input: {} }))
  return (
    <Page>
      <PageHeader title={say.title} />
      {info.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(info.error, text.failure).join(' ')}
        </Note>
      )}
      {info.data === undefined ? (
        <ProgressBar what={text.shell.loading} done={0} total={0} />
      ) : (
        <div className={classes.room}>
          <nav className={classes.sections} aria-label={say.sections} onKeyDown={arrowMoves}>
            {sections.map((other) => (
              <button
                key={other}
                type="button"
                data-arrow-stop
                className={classes.section}
                aria-current={other === section ? 'page' : undefined}
                onClick={() => navigate(pathOf(other))}
              >
                {say.section[other]}
              </button>
            ))}
          </nav>
          <div className={classes.content} key={section}>
            {contentOf(section, info.data)}
          </div>
        </div>
      )}
    </Page>
  )
}

function contentOf(section: Section, info: BookInfo): ReactNode {
  switch (section) {
    case 'profile':
      return <ProfileSection info={info} />
    case 'charter':
      return <CharterSection info={info} />
    case 'signers':
      return <SignersSection info={info} />
    case 'people':
      return <PeopleSection info={info} />
    case 'backups':
      return <BackupsSection info={info} />
    case 'verification':
      return <VerificationSection info={info} />
    case 'history':
      return <HistorySection />
    case 'export':
      return <ExportSection />
    case 'appearance':
      return <AppearanceSection />
    case 'about':
      return <AboutSection info={info} />
  }
}
