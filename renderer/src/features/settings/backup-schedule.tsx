import { Checkbox, TextInput } from '@mantine/core'
import type { BackupSettings } from '@shared/contract/backups'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useActions } from '../../actions/actions-context'
import { core } from '../../client/client'
import { chooseFolder, hasDesktop } from '../../client/desktop'
import { failureWords } from '../../client/failure-words'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { KeyButton } from '../../ui/key-button'
import { Note } from '../../ui/note'
import { Gap, Sheet } from '../../ui/sheet'
import { Tag } from '../../ui/tag'
import { showDone } from '../../ui/toast'
import { asBackupForm, type BackupForm, isKept, readBackupForm } from './backup-figures'
import { useKeptState } from './use-kept-state'
import classes from './settings.module.css'

/** When backups are made by themselves, how long they are kept, and the second place. Ctrl+S saves. */
export function BackupSchedule({ settings, bookId }: { settings: BackupSettings; bookId: string }) {
  const text = useText()
  const say = text.settings.backups
  const [typed, setForm] = useKeptState<BackupForm>(`backups ${bookId}`)
  const command = useCommand(core.backups.configure)
  const form = typed ?? asBackupForm(settings)
  const read = readBackupForm(form)
  const changed = JSON.stringify(form) !== JSON.stringify(asBackupForm(settings))
  const change = (more: Partial<BackupForm>) => setForm({ ...form, ...more })
  const save: Action = {
    id: 'settings.saveBackups',
    place: 'settings',
    label: text.settings.save,
    keys: 'Ctrl S',
    blocked: (context) => context.whyNot('backup.make') ?? (read !== null && changed ? null : text.settings.unchanged),
    perform: () => void send(),
  }
  const send = async () => {
    if (read === null || (await command.run({ settings: read })) === null) return
    setForm(null)
    showDone(text.settings.saved)
  }
  useActions([save])
  return (
    <Sheet
      title={say.scheduleTitle}
      aside={
        <>
          <Gap />
          {changed ? <Tag tone="amber">{text.settings.unsaved}</Tag> : null}
        </>
      }
      foot={<ActionButton action={save} loading={command.busy} />}
      padded
    >
      <div className={classes.stack}>
        <ScheduleFields form={form} onChange={change} />
        {command.error === null ? null : (
          <Note tone="red" urgent>
            {failureWords(command.error, text.failure).join(' ')}
          </Note>
        )}
      </div>
    </Sheet>
  )
}

type ScheduleFieldsProps = { form: BackupForm; onChange: (more: Partial<BackupForm>) => void }

function ScheduleFields({ form, onChange }: ScheduleFieldsProps) {
  const say = useText().settings.backups
  const choose = async () => {
    const folder = await chooseFolder()
    if (folder !== null) onChange({ secondFolder: folder })
  }
  const numberField = (field: 'keepDays' | 'keepMonths', low: number, high: number) => (
    <TextInput
      label={say[field]}
      value={form[field]}
      inputMode="numeric"
      error={isKept(field, form[field]) ? undefined : say.numberFault(low, high)}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
    />
  )
  return (
    <>
      <div className={classes.row}>
        <TextInput
          className={classes.grow}
          label={say.second}
          description={say.secondHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={form.secondFolder}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => onChange({ secondFolder: event.currentTarget.value })}
        />
        {hasDesktop() ? <KeyButton label={say.choose} icon="folder" onPress={() => void choose()} /> : null}
      </div>
      <div className={classes.row}>
        {(['daily', 'onClose'] as const).map((field) => (
          <Checkbox
            key={field}
            label={say[field]}
            checked={form[field]}
            onChange={(event) => onChange({ [field]: event.currentTarget.checked })}
          />
        ))}
      </div>
      <div className={classes.row}>
        {numberField('keepDays', 1, 365)}
        {numberField('keepMonths', 0, 120)}
      </div>
    </>
  )
}
