import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { AllianceProfile } from '@shared/contract/hub/alliance'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { failureWords } from '../../../client/failure-words'
import { hub, hubApi } from '../../../client/hub-client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { enterMoves } from '../../../ui/enter-moves'
import { Note } from '../../../ui/note'
import { Sheet } from '../../../ui/sheet'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import classes from './settings.module.css'

const FIELDS = [
  ['name', 200],
  ['taxCode', 20],
  ['address', 300],
  ['place', 100],
  ['representative', 100],
  ['post', 100],
  ['numberSign', 30],
  ['lineAddress', 300],
] as const

/** What the alliance is: the head of its papers, and whom packets are for. */
export function AllianceSection() {
  const profile = useQuery(hubApi.alliance.info.queryOptions({ input: {} })).data?.profile
  return profile === undefined ? null : <ProfileForm profile={profile} />
}

function ProfileForm({ profile }: { profile: AllianceProfile }) {
  const text = useText()
  const say = text.hubSettings
  const { form, change, clear } = useKeptForm<AllianceProfile>('hub.profile', profile)
  const command = useCommand(hub.alliance.save)
  const send = async () => {
    if (form.name.trim() === '' || command.busy) return
    if ((await command.run({ profile: form })) === null) return
    clear(form)
    showDone(say.saved)
  }
  const save: Action = {
    id: 'hub.settings.save',
    place: 'settings',
    label: say.save,
    keys: 'Ctrl Enter',
    blocked: ({ whyNot }) => whyNot('hub.configure') ?? (form.name.trim() === '' ? say.alliance.missing : null),
    perform: () => void send(),
  }
  useActions([save])
  return (
    <Sheet title={say.section.alliance} foot={<ActionButton action={save} primary loading={command.busy} />} padded>
      <div className={classes.form} onKeyDown={enterMoves(() => void send())}>
        <p className={classes.quiet}>{say.alliance.words}</p>
        {FIELDS.map(([name, maxLength]) => (
          <TextInput
            key={name}
            label={say.alliance[name]}
            value={form[name]}
            maxLength={maxLength}
            autoComplete="off"
            onChange={(event) => change({ [name]: event.currentTarget.value })}
          />
        ))}
        {command.error === null ? null : (
          <Note tone="red" urgent>
            {failureWords(command.error, text.failure).join(' ')}
          </Note>
        )}
      </div>
    </Sheet>
  )
}
