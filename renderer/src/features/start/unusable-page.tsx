import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { hasDesktop, showInFolder } from '../../client/desktop'
import type { Unusable } from '../../client/failure'
import { useText } from '../../text/text'
import { ConfirmPanel } from '../../ui/confirm-panel'
import { KeyButton } from '../../ui/key-button'
import { FactList } from '../../ui/side-panel'
import { Sheet } from '../../ui/sheet'
import { Tag } from '../../ui/tag'
import { OpeningTroubleNote } from './opening-trouble'
import { StartPage } from './start-page'
import { useBookOpening } from './use-book-opening'
import { type UnusableWay, unusableWays } from './unusable-ways'
import classes from './start.module.css'

/** The page that takes the place of all others while the book cannot be used: what it means, and the ways out in order. */
export function UnusablePage({ problem }: { problem: Unusable }) {
  const text = useText()
  const say = text.start.unusable
  const words = say.kind[problem.kind]
  const queryClient = useQueryClient()
  const opening = useBookOpening()
  const [choosing, setChoosing] = useState(false)
  const [restoring, setRestoring] = useState(false)
  if (choosing) return <StartPage />
  const { file, rescue } = problem
  const act: Record<UnusableWay, () => void> = {
    again: () => void (file === null ? queryClient.invalidateQueries() : opening.open(file)),
    openReadOnly: () => void (file !== null && opening.open(file, true)),
    openBackup: () => void (rescue !== null && opening.open(rescue, true)),
    restore: () => setRestoring(true),
    otherBook: () => setChoosing(true),
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
  const ways = unusableWays(problem).filter((way) => way !== 'showFile' || hasDesktop())
  const facts = [
    ...(file === null ? [] : [{ name: say.file, value: file }]),
    ...(problem.kind === 'damaged' ? [{ name: say.backup, value: rescue ?? say.noBackup }] : []),
  ]
  return (
    <main className={classes.unusable}>
      <div className={classes.panel}>
        <header className={classes.panelHead}>
          <h1>{words.title}</h1>
          <Tag tone="red" icon="warn">
            {say.tag}
          </Tag>
        </header>
        <Sheet label={words.title} padded>
          <p className={classes.problem} role="alert">
            {problem.message}
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
          {ways.map((way, i) => (
            <KeyButton
              key={way}
              size="lg"
              primary={i === 0}
              label={labels[way]}
              loading={opening.busy !== null && i === 0}
              onPress={act[way]}
            />
          ))}
        </footer>
      </div>
    </main>
  )
}
