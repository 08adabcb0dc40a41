import { Popover, TextInput } from '@mantine/core'
import { useId } from 'react'
import { useText } from '../text/text'
import { ChooserList, choiceId } from './chooser-list'
import { pressInChooser } from './chooser-keys'
import type { ChooserBoosts, ChooserOption } from './chooser-index'
import { type FieldProps, inputProps } from './field'
import { KeyNote } from './key-hint'
import { useChooser } from './use-chooser'
import classes from './chooser.module.css'
import fieldClasses from './field.module.css'

export type ChooserProps = FieldProps & {
  /** The code of what is chosen; null while nothing is. */
  value: string | null
  onChange: (code: string | null, option: ChooserOption | null) => void
  /** Keep the same array while its content is the same: its search index is made once for it. */
  options: readonly ChooserOption[]
  boosts?: ChooserBoosts
  /** How a chosen option stands in the field; its code by default. */
  show?: (option: ChooserOption) => string
  /** What are chosen, for the count at the foot: 'tài khoản'. */
  noun: string
  /** Words of the fault when a typed text names nothing. */
  unknown: (typed: string) => string
  /** F9 in the open list, or when nothing was found: adds what was typed. Without it F9 only opens the list. */
  onAdd?: (typed: string) => void
  /** Taken by Enter in the empty field, shown in grey italics; the text to show and the code to take. */
  proposal?: { code: string; shown: string } | null
  /**
   * Told, on leaving, of a typed text that chooses nothing, so that the form can keep it. Given back as `value` it stands
   * in the field with its fault. Without it such a text lives only as long as the field.
   */
  onUnread?: (typed: string) => void
  /** Grey words at the right end of the field. */
  hint?: string
  placeholder?: string
  /** Told of what is marked in the open list, and null when it closes: for the explanation beside it. */
  onMark?: (option: ChooserOption | null) => void
}

/**
 * A field for something chosen by code or accent-free name. Typing opens the list; Enter takes the marked line and lets the
 * form move on; F9 opens or adds; Esc closes. What was typed and names nothing stays, with its fault.
 */
export function Chooser(props: ChooserProps) {
  const { noun, onAdd, proposal, hint, placeholder, look = 'form', ...rest } = props
  const text = useText()
  const say = text.parts.chooser
  const listId = useId()
  const chooser = useChooser(props)
  const { open, hits, active, typed } = chooser
  return (
    <Popover
      opened={open}
      position="bottom-start"
      offset={4}
      shadow="none"
      transitionProps={{ duration: 0 }}
      withinPortal
      withRoles={false}
      closeOnEscape={false}
      trapFocus={false}
      middlewares={{ flip: true, shift: { padding: 8 } }}
      classNames={{ dropdown: classes.dropdown }}
    >
      <Popover.Target>
        <TextInput
          {...inputProps({ ...rest, look }, chooser.fault, { ghost: proposal !== undefined && proposal !== null })}
          role="combobox"
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-expanded={open}
          aria-controls={open ? listId : undefined}
          aria-activedescendant={open && active >= 0 ? choiceId(listId, active) : undefined}
          placeholder={proposal?.shown ?? placeholder}
          value={chooser.shown}
          rightSectionWidth="auto"
          rightSection={hint === undefined || chooser.typing ? null : <span className={fieldClasses.hint}>{hint}</span>}
          onChange={(event) => chooser.type(event.currentTarget.value)}
          onFocus={chooser.onFocus}
          onBlur={() => {
            chooser.onBlur()
            props.onBlur?.()
          }}
          onKeyDown={(event) => {
            pressInChooser(event, chooser, props)
            props.onKeyDown?.(event)
          }}
        />
      </Popover.Target>
      <Popover.Dropdown>
        <ChooserList
          id={listId}
          label={props.label ?? props.ariaLabel ?? noun}
          options={hits}
          query={typed}
          active={active}
          onHover={chooser.mark}
          onTake={chooser.take}
          nothing={onAdd === undefined ? say.nothing(typed) : say.nothingAdd(typed)}
          foot={<Foot count={hits.length} noun={noun} canAdd={onAdd !== undefined} />}
        />
      </Popover.Dropdown>
    </Popover>
  )
}

/** The keys of the open list, and how many it holds. */
function Foot({ count, noun, canAdd }: { count: number; noun: string; canAdd: boolean }) {
  const say = useText().parts.chooser
  return (
    <>
      <KeyNote keys="↑ ↓" apart>
        {say.choose}
      </KeyNote>
      <KeyNote keys="Enter">{say.take}</KeyNote>
      {canAdd ? <KeyNote keys="F9">{say.add}</KeyNote> : null}
      <KeyNote keys="Esc">{say.close}</KeyNote>
      <span className={classes.count}>{say.count(count, noun)}</span>
    </>
  )
}
