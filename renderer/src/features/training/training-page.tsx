import { formatDong } from '@shared/domain/money'
import { useEffect } from 'react'
import { ActionButton } from '../../actions/action-button'
import { useActionHost } from '../../actions/actions-context'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { Note } from '../../ui/note'
import { Page, PageHeader } from '../../ui/page-header'
import { ProgressBar } from '../../ui/progress-bar'
import { Sheet, Split } from '../../ui/sheet'
import { TabLinks } from '../../ui/tab-links'
import { TrackBars } from './track-bars'
import { CourseGrid, KeyGrid, PostGrid } from './training-grids'
import { trainingTabs } from './training-path'
import { TrainingSide } from './training-side'
import { type TrainingPlace, useTraining } from './use-training'
import { TAB_KEYS, type TrainingActions, useTrainingActions } from './use-training-actions'
import classes from './training.module.css'

const PANEL = 440

/** What people of the co-operative learned: the posts that ask for a course, all courses, and whose packets are taken in. */
export function TrainingPage() {
  const text = useText()
  const say = text.training
  const place = useTraining()
  const actions = useTrainingActions(place)
  const { isRead, grid, tab } = place
  useEffect(() => {
    if (isRead && document.activeElement === document.body) grid.current?.focus()
  }, [isRead, grid])
  const isBeside = place.doing !== 'looking' || place.course !== null || place.key !== null
  return (
    <Page>
      <PageHeader
        title={say.title}
        actions={
          <>
            {tab === 'keys' ? <ActionButton action={actions.trust} /> : null}
            <ActionButton action={actions.take} />
            <ActionButton action={actions.record} primary />
          </>
        }
      />
      {place.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(place.error, text.failure).join(' ')}
        </Note>
      )}
      {isRead ? (
        <>
          <Overview place={place} />
          <Parts place={place} actions={actions} />
          <Split side={isBeside ? PANEL : null}>
            <Sheet label={say.tab[tab]} fill>
              {tab === 'posts' ? <PostGrid place={place} /> : null}
              {tab === 'courses' ? <CourseGrid place={place} record={actions.record} /> : null}
              {tab === 'keys' ? <KeyGrid place={place} trust={actions.trust} /> : null}
            </Sheet>
            <TrainingSide place={place} actions={actions} />
          </Split>
        </>
      ) : (
        <ProgressBar what={say.reading} done={0} total={0} />
      )}
    </Page>
  )
}

/** Four counts and the chart by track. */
function Overview({ place: { posts, courses } }: { place: TrainingPlace }) {
  const say = useText().training
  const standing = courses.filter((one) => one.void === null)
  const lacking = posts.filter((one) => one.standing !== 'trained').length
  const late = standing.filter(({ certificate }) => certificate?.state === 'overdue').length
  const figures = [
    [say.figure.asked, posts.length, false],
    [say.figure.lacking, lacking, lacking > 0],
    [say.figure.late, late, late > 0],
    [say.figure.certified, standing.filter((one) => one.standing === 'completed').length, false],
  ] as const
  return (
    <div className={classes.top}>
      <section className={classes.figures} aria-label={say.title}>
        {figures.map(([label, count, isLacking]) => (
          <div key={label}>
            <span>{label}</span>
            <b data-tone={isLacking ? 'amber' : undefined}>{formatDong(count)}</b>
          </div>
        ))}
      </section>
      <TrackBars posts={posts} />
    </div>
  )
}

function Parts({ place, actions }: { place: TrainingPlace; actions: TrainingActions }) {
  const say = useText().training
  const { context } = useActionHost()
  return (
    <TabLinks
      label={say.parts}
      links={trainingTabs.map((id) => ({ id, label: say.tab[id], keys: TAB_KEYS[id] }))}
      current={place.tab}
      onGo={({ id }) => actions.tabs[trainingTabs.indexOf(id)]?.perform(context)}
    />
  )
}
