import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { Action, ActionContext } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { ActionsProvider, useActions } from '../../actions/actions-context'
import { rightsWithoutBook } from '../../actions/rights'
import { useActionShortcuts } from '../../actions/use-action-shortcuts'
import { hasDesktop, showInFolder } from '../../client/desktop'
import type { Unusable } from '../../client/failure'
import { useText } from '../../text/text'
import { ConfirmPanel } from '../../ui/confirm-panel'
import { FactList } from '../../ui/side-panel'
import { Sheet } from '../../ui/sheet'
import { Tag } from '../../ui/tag'
import { showNote } from '../../ui/toast'
import { OpeningTroubleNote } from './opening-trouble'
import { StartPage } from './start-page'
import { type BookOpening, useBookOpening } from './use-book-opening'
import { type UnusableWay, unusableWays } from './unusable-ways'
import classes from './start.module.css'

/** The page that takes the place of all others while the book cannot be used: what it means, and the ways out in order. */
export function UnusablePage({ problem }: { problem: Unusable }) {
  const [, navigate] = useLocation()
  const context = useMemo<ActionContext>(
    () => ({ ...rightsWithoutBook, readOnly: true, place: 'unusable', navigate }),
    [navigate],
  )
  return (
    <ActionsProvider context={context}>
      <UnusableScreen problem={problem} />
    </ActionsProvider>
  )
}

function UnusableScreen({ problem }: { problem: Unusable }) {
  const text = useText()
  const say = text.start.unusable
  const words = say.kind[problem.kind]
  const opening = useBookOpening()
  const [choosing, setChoosing] = useState(false)
  const [restoring, setRestoring] = useState(false)
  const { file, rescue } = problem
  const actions = useWays(problem, opening, {
    restore: () => setRestoring(true),
    otherBook: () => setChoosing(true),
    silent: choosing,
  })
  if (choosing) return <StartPage />
  return (
    <main className={classes.unusable}>
      <div className={classes.panel}>
        <header className={classes.panelHead}>
          <h1>{words.title}</h1>
          <Tag tone="red" icon="warn">
            {say.tag}
          </Tag>
        </header>
        <ProblemSheet problem={problem} />
        {restoring && file !== null && rescue !== null ? (
          <ConfirmPanel
            question={say.restoreQuestion}
            confirmLabel={say.restore}
            busy={opening.busy !== null}
            onConfirm={() => void opening.restore(file, rescue)}
            onCancel={() => setRestoring(false)}
          >
            {say.restoreKeeps}
          </ConfirmPanel>
        ) : null}
        <OpeningTroubleNote opening={opening} />
        <footer className={classes.panelFoot}>
          {actions.map((action, i) => (
            <ActionButton
              key={action.id}
              action={action}
              size="lg"
              primary={i === 0}
              loading={opening.busy !== null && i === 0}
            />
          ))}
        </footer>
      </div>
    </main>
  )
}

type OtherWays = { restore: () => void; otherBook: () => void; silent: boolean }

/** The ways out as numbered actions, the most useful first; silent ones keep their keys to themselves. */
function useWays(problem: Unusable, opening: BookOpening, { restore, otherBook, silent }: OtherWays): Action[] {
  const text = useText()
  const say = text.start.unusable
  const queryClient = useQueryClient()
  const { file, rescue } = problem
  const act: Record<UnusableWay, () => void> = {
    again: () => void (file === null ? queryClient.invalidateQueries() : opening.open(file)),
    openReadOnly: () => void (file !== null && opening.open(file, true)),
    openBackup: () => void (rescue !== null && opening.open(rescue, true)),
    restore,
    otherBook,
    showFile: () => void (file !== null && showInFolder(file)),
  }
  const labels: Record<UnusableWay, string> = {
    again: say.again,
    openReadOnly: text.start.openReadOnly,
    openBackup: text.start.openBackup,
    restore: say.restore,
    otherBook: say.otherBook,
    showFile: say.showFile,
  }
  const actions = unusableWays(problem)
    .filter((way) => way !== 'showFile' || hasDesktop())
    .map((way, i): Action => ({
      id: `unusable.${way}`,
      label: labels[way],
      keys: String(i + 1),
      perform: () => act[way](),
    }))
  useActions(silent ? [] : actions)
  useActionShortcuts(showNote)
  return actions
}

/** What is wrong, where, and what to do about it, step by step. */
function ProblemSheet({ problem: { kind, message, file, rescue } }: { problem: Unusable }) {
  const say = useText().start.unusable
  const words = say.kind[kind]
  const facts = [
    ...(file === null ? [] : [{ name: say.file, value: file }]),
    ...(kind === 'damaged' ? [{ name: say.backup, value: rescue ?? say.noBackup }] : []),
  ]
  return (
    <Sheet label={words.title} padded>
      <p className={classes.problem} role="alert">
        {message}
      </p>
      {facts.length === 0 ? null : <FactList facts={facts} />}
      <h2 className={classes.stepsTitle}>{say.whatToDo}</h2>
      <ol className={classes.steps}>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={classes.quiet}>{say.safe}</p>
    </Sheet>
  )
}
