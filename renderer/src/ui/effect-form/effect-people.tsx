import { Checkbox } from '@mantine/core'
import { postKindWords } from '@shared/text/posts'
import { useText } from '../../text/text'
import { KeyButton } from '../key-button'
import { MoneyInput } from '../money-input'
import { PartySelect } from '../party-select'
import { decidedCauses, dismissalCauses } from './effect-draft'
import classes from './effect-form.module.css'
import { type EffectFieldsProps, FromDate, NoteField, Options } from './effect-parts'

/** The member it is about, or who applied to be one. */
export function OfMember({ draft, choices, change }: EffectFieldsProps) {
  const say = useText().effects
  const applies = draft.kind === 'admitMember'
  return (
    <PartySelect
      label={applies ? say.applicant : say.member}
      parties={applies ? choices.applicants : choices.members}
      value={draft.member}
      onChange={(member) => change({ member })}
    />
  )
}

/** Whose membership ends, why, and on which paper. */
export function Ending(props: EffectFieldsProps) {
  const say = useText().effects
  const { draft, change } = props
  return (
    <>
      <OfMember {...props} />
      <Options
        label={say.cause}
        value={draft.cause}
        data={decidedCauses.map((value) => ({ value, label: say.causes[value] }))}
        onChange={(cause) => change({ cause })}
      />
      <NoteField {...props} />
    </>
  )
}

/** To whom capital goes back, and how much. */
export function Refund(props: EffectFieldsProps) {
  const say = useText().effects
  const { draft, change } = props
  return (
    <>
      <OfMember {...props} />
      <MoneyInput label={say.amount} value={draft.amount} onChange={(amount) => change({ amount })} />
    </>
  )
}

/** Who was elected to which post. */
export function Elected({ draft, choices, today, change }: EffectFieldsProps) {
  const say = useText().effects
  const { elected, post, replaces } = draft
  const name = (code: string) => choices.members.find((one) => one.code === code)?.name ?? code
  return (
    <>
      <Options
        label={say.post}
        value={post}
        data={(['boardMember', 'chairperson', 'supervisor', 'headSupervisor', 'director'] as const).map((value) => ({
          value,
          label: postKindWords(value, 'full'),
        }))}
        onChange={(value) => change({ post: value })}
      />
      <PartySelect
        label={say.elected}
        parties={choices.members}
        value={null}
        onChange={(code) => {
          if (code !== null && !elected.includes(code)) change({ elected: [...elected, code] })
        }}
        onKeyDown={(event) => {
          // Enter takes who was found and stays for the next; in the empty field it goes on.
          if (event.key === 'Enter' && event.currentTarget.value !== '') event.preventDefault()
        }}
      />
      <ul className={classes.people}>
        {elected.map((code) => (
          <li key={code}>
            <span>
              {name(code)} {code}
            </span>
            <KeyButton
              label={say.remove(name(code))}
              size="sm"
              onPress={() => change({ elected: elected.filter((one) => one !== code) })}
            />
          </li>
        ))}
      </ul>
      <Checkbox
        label={say.replaces}
        checked={replaces}
        onChange={(event) => change({ replaces: event.currentTarget.checked })}
      />
      <FromDate draft={draft} today={today} change={change} />
    </>
  )
}

/** Who is relieved of a post, and why. */
export function Dismissal(props: EffectFieldsProps) {
  const say = useText().effects
  const { draft, choices, change } = props
  return (
    <>
      {choices.posts.length === 0 ? <p className={classes.quiet}>{say.noHolder}</p> : null}
      <Options
        label={say.holder}
        value={draft.postId}
        data={[
          { value: '', label: say.choose },
          ...choices.posts.map(({ postId, kind, name }) => ({
            value: postId,
            label: `${name}, ${postKindWords(kind, 'full')}`,
          })),
        ]}
        onChange={(postId) => change({ postId })}
      />
      <Options
        label={say.cause}
        value={draft.dismissal}
        data={dismissalCauses.map((value) => ({ value, label: say.dismissals[value] }))}
        onChange={(dismissal) => change({ dismissal })}
      />
      <NoteField {...props} />
    </>
  )
}
