import { useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { ActionContext } from '../../../actions/action'
import { ActionsProvider, useActions } from '../../../actions/actions-context'
import { rightsWithoutBook } from '../../../actions/rights'
import { useActionShortcuts } from '../../../actions/use-action-shortcuts'
import { choosePath } from '../../../client/desktop'
import { failureOf } from '../../../client/failure'
import { failureWords } from '../../../client/failure-words'
import { freshId } from '../../../client/fresh-id'
import { hub } from '../../../client/hub-client'
import { useText } from '../../../text/text'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import { showFault, showNote } from '../../../ui/toast'
import { NewStorePanel } from './new-store-form'
import { useNewStore } from './use-new-store'
import classes from './hub-start.module.css'

/** An alliance's window without a store: opening one or making one; `problem` says why the one it was given cannot be used. */
export function HubStart({ problem }: { problem: string | null }) {
  const [, navigate] = useLocation()
  const context = useMemo<ActionContext>(() => ({ ...rightsWithoutBook, place: 'start', navigate }), [navigate])
  return (
    <ActionsProvider context={context}>
      <StartScreen problem={problem} />
    </ActionsProvider>
  )
}

function StartScreen({ problem }: { problem: string | null }) {
  const text = useText()
  const say = text.hubStart
  const making = useNewStore()
  const { busy, choose } = useStoreOpening()
  useActions([
    { id: 'hubStart.open', label: say.open.title, keys: ['1', 'Alt 1'], perform: choose },
    { id: 'hubStart.create', label: say.create.title, keys: 'Ctrl Enter', perform: () => void making.create() },
    { id: 'hubStart.place', label: say.create.changePlace, keys: 'F9', perform: () => void making.choosePlace() },
  ])
  useActionShortcuts(showNote)
  return (
    <main className={classes.page}>
      <header className={classes.brand}>
        <span className={classes.mark} aria-hidden="true">
          S
        </span>
        <div>
          <h1>{text.shell.product}</h1>
          <p className={classes.words}>{say.intro}</p>
        </div>
      </header>
      {problem === null ? null : (
        <Note tone="red" urgent>
          {problem}
        </Note>
      )}
      <section className={classes.sheet} aria-labelledby="open-store">
        <h2 id="open-store">{say.open.title}</h2>
        <p className={classes.words}>{say.open.detail}</p>
        <footer className={classes.foot}>
          <KeyButton label={say.open.choose} keys="Alt 1" icon="folder" loading={busy} onPress={choose} />
        </footer>
      </section>
      <NewStorePanel making={making} />
    </main>
  )
}

/** Asks for a file and opens it; what cannot be used as a whole takes the page by itself, anything else is said where one is. */
function useStoreOpening() {
  const text = useText()
  const [busy, setBusy] = useState(false)
  const isOpening = useRef(false)
  const choose = () => {
    if (isOpening.current) return
    isOpening.current = true
    void choosePath('hub')
      .then(async (file) => {
        setBusy(true)
        if (file !== null) await hub.stores.open({ id: freshId(), file })
      })
      .catch((error: unknown) => {
        if (failureOf(error).kind !== 'unusable') showFault(failureWords(error, text.failure).join(' '))
      })
      .finally(() => {
        isOpening.current = false
        setBusy(false)
      })
  }
  return { busy, choose }
}
