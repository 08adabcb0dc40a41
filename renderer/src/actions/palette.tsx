import { createSpotlight, Spotlight } from '@mantine/spotlight'
import { useId } from 'react'
import { useText } from '../text/text'
import { Icon } from '../ui/icon'
import { KeyHint, KeyNote } from '../ui/key-hint'
import { PaletteList, paletteItemId } from './palette-list-view'
import { usePalette } from './use-palette'
import classes from './palette.module.css'

const [store, spotlight] = createSpotlight()

/** Opens the command palette from anywhere. */
export const openPalette = spotlight.open

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
      styles={{ overlay: { background: 'var(--scrim)' } }}
      transitionProps={{ duration: 0 }}
      classNames={{ content: classes.content, body: classes.body }}
      aria-label={text.actions.paletteLabel}
    >
      <PaletteBody />
    </Spotlight.Root>
  )
}

function PaletteBody() {
  const text = useText()
  const listId = useId()
  const palette = usePalette(spotlight.close)
  const { words, groups, at } = palette
  return (
    <>
      <Spotlight.Search
        autoFocus
        classNames={{ input: classes.search }}
        leftSection={<Icon name="find" />}
        rightSectionWidth="auto"
        rightSection={<SearchEnd only={palette.onlyLabel} />}
        placeholder={text.shell.findPlaceholder}
        role="combobox"
        aria-label={text.actions.paletteLabel}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={at >= 0 ? paletteItemId(listId, at) : undefined}
        value={palette.typed}
        onChange={(event) => palette.type(event.currentTarget.value)}
        onKeyDown={palette.onKeyDown}
      />
      <PaletteList id={listId} groups={groups} words={words} marked={at} onMark={palette.mark} onRun={palette.run} />
      <p className={classes.state} role="status">
        {palette.failed.map((group) => text.actions.failed(group)).join(' ')}
        {groups.length === 0 ? (palette.searching ? text.actions.searching : text.actions.nothing(words)) : null}
      </p>
      <Foot />
    </>
  )
}

/** The right end of the field: the group it is kept to, and the key that closes it. */
function SearchEnd({ only }: { only: string | undefined }) {
  return (
    <span className={classes.searchEnd}>
      {only === undefined ? null : <span className={classes.only}>{only}</span>}
      <KeyHint keys="Esc" />
    </span>
  )
}

function Foot() {
  const say = useText().actions
  return (
    <footer className={classes.foot}>
      <KeyNote keys="↑ ↓" apart>
        {say.choose}
      </KeyNote>
      <KeyNote keys="Enter">{say.open}</KeyNote>
      <KeyNote keys="Tab">{say.onlyGroup}</KeyNote>
      <KeyNote keys=">">{say.onlyActions}</KeyNote>
      <span className={classes.hint}>{say.paletteHint}</span>
    </footer>
  )
}
