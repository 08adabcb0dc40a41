import { createSpotlight, Spotlight } from '@mantine/spotlight'
import { type KeyboardEvent, useId, useState } from 'react'
import { useText } from '../text/text'
import { Icon } from '../ui/icon'
import { KeyHint, KeyNote } from '../ui/key-hint'
import { type Action, type ActionContext, blockedBy, keysOf } from './action'
import { useActionHost, useOfferedActions, useOfferedProviders } from './actions-context'
import { PaletteList, paletteItemId } from './palette-list-view'
import { findActions, flatItems, type PaletteItem, readPaletteQuery, shownGroups } from './palette-list'
import { usePaletteResults } from './use-palette-results'
import classes from './palette.module.css'

const [store, spotlight] = createSpotlight()

/** Opens the command palette from anywhere. */
export const openPalette = spotlight.open

/** How many actions stand under the words when nothing or little was typed. */
const ACTIONS_SHOWN = 8

function actionItem(action: Action, context: ActionContext): PaletteItem {
  const reason = blockedBy(action, context)
  const keys = keysOf(action)[0]
  return {
    id: action.id,
    title: action.label,
    icon: action.icon ?? 'right',
    perform: () => {
      if (reason === null) action.perform(context)
    },
    detail: reason ?? action.detail,
    keys,
  }
}

/**
 * The command palette: one field for actions, vouchers, accounts and people, accents optional. Arrows choose, Enter opens,
 * Tab keeps to the group of the marked line, '>' asks for actions only, Ctrl+1 and on do something with the first hit.
 */
export function Palette() {
  const text = useText()
  return (
    <Spotlight.Root
      store={store}
      shortcut={null}
      size={832}
      radius={12}
      yOffset={72}
      centered={false}
      overlayProps={{ blur: 0 }}
      transitionProps={{ duration: 80, transition: 'fade' }}
      classNames={{ content: classes.content, body: classes.body }}
      aria-label={text.actions.paletteLabel}
    >
      <PaletteBody />
    </Spotlight.Root>
  )
}

function PaletteBody() {
  const text = useText()
  const { context } = useActionHost()
  const offered = useOfferedActions()
  const providers = useOfferedProviders()
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [marked, setMarked] = useState(0)
  const [only, setOnly] = useState<string | null>(null)
  const { words, onlyActions } = readPaletteQuery(typed)
  const results = usePaletteResults(providers, onlyActions ? '' : words)
  const actionHits = findActions(offered, words, context).slice(
    0,
    onlyActions || words === '' ? undefined : ACTIONS_SHOWN,
  )
  const actionGroup = {
    id: 'actions',
    label: text.actions.groupActions,
    items: actionHits.map((hit) => actionItem(hit, context)),
  }
  // Somebody who typed a name wants the person; the actions come first only when nothing else answers better.
  const groups = shownGroups(onlyActions ? [actionGroup] : [...results.groups, actionGroup], only, text.actions.with)
  const lines = flatItems(groups)
  const at = Math.min(marked, lines.length - 1)

  const run = (item: PaletteItem) => {
    spotlight.close()
    // The palette gives the focus back first, then the action may take it.
    setTimeout(() => item.perform(), 0)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const line = lines[at]
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1
      setMarked(lines.length === 0 ? 0 : (at + step + lines.length) % lines.length)
    } else if (event.key === 'Enter' && line !== undefined) run(line.item)
    else if (event.key === 'Tab') setOnly(only === null ? (line?.group ?? null) : null)
    else if (event.key === 'Backspace' && typed === '' && only !== null) setOnly(null)
    else if (event.ctrlKey && /^[1-9]$/.test(event.key)) {
      const quick = groups.find((group) => group.id === 'with-first')?.items[Number(event.key) - 1]
      if (quick !== undefined) run(quick)
    } else return
    event.preventDefault()
  }
  const onlyLabel = groups.find((group) => group.id === only)?.label
  return (
    <>
      <Spotlight.Search
        classNames={{ input: classes.search }}
        leftSection={<Icon name="find" />}
        rightSectionWidth="auto"
        rightSection={
          <span className={classes.searchEnd}>
            {onlyLabel === undefined ? null : <span className={classes.only}>{onlyLabel}</span>}
            <KeyHint keys="Esc" />
          </span>
        }
        placeholder={text.shell.findPlaceholder}
        role="combobox"
        aria-label={text.actions.paletteLabel}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={at >= 0 ? paletteItemId(listId, at) : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setMarked(0)
        }}
        onKeyDown={onKeyDown}
      />
      <PaletteList id={listId} groups={groups} words={words} marked={at} onMark={setMarked} onRun={run} />
      <p className={classes.state} role="status">
        {results.failed.map((group) => text.actions.failed(group)).join(' ')}
        {lines.length === 0 && !results.searching ? text.actions.nothing(words) : null}
        {lines.length === 0 && results.searching ? text.actions.searching : null}
      </p>
      <footer className={classes.foot}>
        <KeyNote keys="↑ ↓" apart>
          {text.actions.choose}
        </KeyNote>
        <KeyNote keys="Enter">{text.actions.open}</KeyNote>
        <KeyNote keys="Tab">{text.actions.onlyGroup}</KeyNote>
        <KeyNote keys=">">{text.actions.onlyActions}</KeyNote>
        <span className={classes.hint}>{text.actions.paletteHint}</span>
      </footer>
    </>
  )
}
