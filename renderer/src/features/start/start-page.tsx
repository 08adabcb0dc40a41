import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Action, ActionContext } from '../../actions/action'
import { ActionsProvider, useActions } from '../../actions/actions-context'
import { rightsWithoutBook } from '../../actions/rights'
import { useActionShortcuts } from '../../actions/use-action-shortcuts'
import { api } from '../../client/client'
import { hasDesktop, openHub } from '../../client/desktop'
import { useText } from '../../text/text'
import { showNote } from '../../ui/toast'
import { NewBookPanel } from './new-book-form'
import { OpenPanel } from './open-panel'
import { RecentBooks } from './recent-books'
import { SamplePanel } from './sample-panel'
import { useBookOpening } from './use-book-opening'
import { type NewBookMaking, useNewBook } from './use-new-book'
import { type SampleMaking, useSample } from './use-sample'
import { LessonPanel } from './lesson-panel'
import { Brand, type StartWay, startWays, WayList } from './way-list'
import classes from './start.module.css'

/** The page while no book is open: what to do at the left, doing it at the right. It writes over no book. */
export function StartPage() {
  const [, navigate] = useLocation()
  const context = useMemo<ActionContext>(() => ({ ...rightsWithoutBook, place: 'start', navigate }), [navigate])
  return (
    <ActionsProvider context={context}>
      <StartScreen />
    </ActionsProvider>
  )
}

function StartScreen() {
  const text = useText()
  const say = text.start
  const [way, setWay] = useState<StartWay>('create')
  const opening = useBookOpening()
  const making = useNewBook()
  const sample = useSample()
  const books = useQuery(api.books.list.queryOptions({ input: {} }))
  const otherFile = () => {
    setWay('open')
    if (hasDesktop()) void opening.choose()
  }
  const act: Record<StartWay, () => void> = {
    create: () => void making.create(),
    open: () => void opening.choose(),
    sample: sample.make,
    // A lesson begins where one is chosen in the list.
    lesson: () => {},
  }
  useStartActions({ way, setWay, act: act[way], making, readAgain: () => void books.refetch() })
  useActionShortcuts(showNote)
  const panel = useRef<HTMLDivElement>(null)
  // What was chosen at the left is done at the right: the keyboard goes there at once.
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>('input, [data-arrow-stop], footer button:last-child')?.focus()
  }, [way])
  return (
    <div className={classes.first}>
      <aside className={classes.aside}>
        <Brand />
        <WayList way={way} onWay={setWay} />
        <RecentBooks books={books} opening={opening} onOtherFile={otherFile} quiet={way === 'open'} />
        <p className={classes.promise}>{say.promise}</p>
        <AllianceWay />
      </aside>
      <main className={classes.main}>
        <div ref={panel} className={classes.panel}>
          <WayPanel
            way={way}
            making={making}
            folder={books.data?.folder ?? ''}
            opening={opening}
            sample={sample}
            onSample={() => setWay('sample')}
            onOtherFile={otherFile}
          />
        </div>
      </main>
    </div>
  )
}

/** An alliance's store is no book: it has a window of its own, and in the browser a server of its own. */
function AllianceWay() {
  const say = useText().start.alliance
  if (!hasDesktop()) return <p className={classes.quiet}>{say.browser}</p>
  return (
    <button type="button" className={`${classes.link} ${classes.alliance}`} onClick={() => void openHub()}>
      {say.open}
    </button>
  )
}

type StartActions = {
  way: StartWay
  setWay: (way: StartWay) => void
  act: () => void
  making: NewBookMaking
  readAgain: () => void
}

/** The keys of the page: each way by its figure, doing what is chosen, and what belongs to one way only. */
function useStartActions({ way, setWay, act, making, readAgain }: StartActions) {
  const say = useText().start
  const choosing = startWays.map((choice, i): Action => ({
    id: `start.${choice}`,
    label: say.way[choice].title,
    // The bare figure outside a field, with Alt inside one.
    keys: [`${i + 1}`, `Alt ${i + 1}`],
    perform: () => setWay(choice),
  }))
  useActions([
    ...choosing,
    { id: 'start.do', label: say.way[way].title, keys: 'Ctrl Enter', perform: act },
    {
      id: 'start.place',
      label: say.changePlace,
      keys: 'F9',
      when: () => way === 'create' && hasDesktop(),
      perform: () => void making.choosePlace(),
    },
    {
      id: 'start.readAgain',
      label: say.readAgain,
      keys: 'F5',
      when: () => way === 'open' && !hasDesktop(),
      perform: readAgain,
    },
  ])
}

type WayPanelProps = {
  way: StartWay
  making: NewBookMaking
  folder: string
  opening: ReturnType<typeof useBookOpening>
  sample: SampleMaking
  onSample: () => void
  onOtherFile: () => void
}

/** Where the way that was chosen at the left is gone. */
function WayPanel({ way, making, folder, opening, sample, onSample, onOtherFile }: WayPanelProps) {
  switch (way) {
    case 'create':
      return <NewBookPanel making={making} folder={folder} onSample={onSample} />
    case 'open':
      return <OpenPanel opening={opening} onOtherFile={onOtherFile} />
    case 'sample':
      return <SamplePanel sample={sample} />
    case 'lesson':
      return <LessonPanel />
  }
}
