import { Modal, TextInput } from '@mantine/core'
import { foldText } from '@shared/domain/text-fold'
import { useState } from 'react'
import { type Text, useText } from '../text/text'
import { Icon } from '../ui/icon'
import { KeyHint } from '../ui/key-hint'
import { useOfferedActions } from './actions-context'
import { type ShortcutGroup, actionShortcuts, filterShortcuts } from './shortcut-groups'
import classes from './shortcut-list.module.css'

/** The keys that belong to parts rather than to actions: grid, fields, choosers. */
function partShortcuts(text: Text): ShortcutGroup[] {
  const { parts, partKeys: say } = text.actions
  const line = (label: string, ...keys: string[]) => ({ label, keys })
  return [
    {
      label: parts.grid,
      lines: [
        line(say.gridMove, '↑ ↓ ← →'),
        line(say.gridRow, 'Home', 'End'),
        line(say.gridEnds, 'Ctrl Home', 'Ctrl End'),
        line(say.gridPage, 'PageUp', 'PageDown'),
        line(say.gridExtend, 'Shift ↑', 'Shift ↓', 'Ctrl A'),
        line(say.gridCopy, 'Ctrl C'),
        line(say.gridOpen, 'Enter'),
        line(say.gridHead, 'Shift ←', 'Shift →'),
      ],
    },
    {
      label: parts.entry,
      lines: [
        line(say.entryNext, 'Enter'),
        line(say.entryBack, 'Shift Enter'),
        line(say.entryFault, 'F8'),
        line(say.entryDay, '↑', '↓'),
      ],
    },
    {
      label: parts.chooser,
      lines: [line(say.chooserOpen, 'F9'), line(say.chooserTake, 'Enter'), line(say.chooserClose, 'Esc')],
    },
  ]
}

export type ShortcutListProps = {
  opened: boolean
  onClose: () => void
  /** The words of a place by its id, for the headings. */
  placeLabel: (place: string) => string
}

/** All keys on one page, made from the same objects as buttons and palette. */
export function ShortcutList({ opened, onClose, placeLabel }: ShortcutListProps) {
  const text = useText()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size={880}
      title={text.actions.shortcutsTitle}
      classNames={{ title: classes.title }}
    >
      <ShortcutTable placeLabel={placeLabel} />
    </Modal>
  )
}

function ShortcutTable({ placeLabel }: Pick<ShortcutListProps, 'placeLabel'>) {
  const text = useText()
  const say = text.actions
  const offered = useOfferedActions()
  const [query, setQuery] = useState('')
  const all = [...actionShortcuts(offered, say.everywhere, placeLabel), ...partShortcuts(text)]
  const groups = filterShortcuts(all, foldText(query))
  return (
    <>
      <TextInput
        data-autofocus
        leftSection={<Icon name="find" small />}
        placeholder={say.shortcutsFilter}
        aria-label={say.shortcutsFilter}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      {groups.length === 0 ? <p className={classes.none}>{say.shortcutsNone}</p> : null}
      <div className={classes.groups}>
        {groups.map((group) => (
          <section key={group.label} className={classes.group}>
            <h3>{group.label}</h3>
            <dl>
              {group.lines.map((line) => (
                <div key={`${line.label} ${line.keys.join(' ')}`} className={classes.line}>
                  <dt>{line.label}</dt>
                  <dd>
                    {line.keys.map((keys) => (
                      <KeyHint key={keys} keys={keys} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  )
}
