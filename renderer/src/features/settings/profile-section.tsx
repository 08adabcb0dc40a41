import { NativeSelect, TextInput } from '@mantine/core'
import type { BookInfo, BookProfile } from '@shared/contract/book'
import { Organisation, Sector } from '@shared/contract/books'
import { checkTaxCode } from '@shared/domain/tax-code'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useActions } from '../../actions/actions-context'
import { core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useCommand } from '../../client/use-command'
import { useText, type Text } from '../../text/text'
import { enterMoves } from '../../ui/enter-moves'
import { Note } from '../../ui/note'
import { Gap, Sheet } from '../../ui/sheet'
import { FactList } from '../../ui/side-panel'
import { Tag } from '../../ui/tag'
import { showDone } from '../../ui/toast'
import { useKeptState } from './use-kept-state'
import classes from './settings.module.css'

/** The co-operative as it stands at the head of every print. Ctrl+S saves. */
export function ProfileSection({ info }: { info: BookInfo }) {
  const text = useText()
  const say = text.settings
  const { profile, changed, remark, change, save, undo, command } = useProfile(info)
  return (
    <Sheet
      title={say.section.profile}
      aside={
        <>
          <span className={classes.quiet}>{say.profile.intro}</span>
          <Gap />
          {changed ? <Tag tone="amber">{say.unsaved}</Tag> : null}
        </>
      }
      foot={
        <>
          <ActionButton action={save} primary loading={command.busy} />
          <ActionButton action={undo} />
        </>
      }
      padded
    >
      {info.sample ? <Note tone="amber">{say.profile.sample}</Note> : null}
      <ProfileFields profile={profile} remark={remark?.words} onChange={change} />
      {command.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(command.error, text.failure).join(' ')}
        </Note>
      )}
      <h3 className={classes.subTitle}>{say.profile.fixed}</h3>
      <div className={classes.facts}>
        <FactList
          facts={[
            { name: say.profile.firstYear, value: String(info.firstYear) },
            { name: say.profile.startMonth, value: say.profile.startMonthOf(info.fiscalYearStartMonth) },
            { name: say.profile.regime, value: say.profile.regimeName },
            { name: say.profile.governance, value: say.profile.governanceOf(info.governanceForm) },
          ]}
        />
      </div>
    </Sheet>
  )
}

type TypedProfile = BookProfile & { organisation: Organisation }

/** The profile as typed or saved, and saving it. */
function useProfile(info: BookInfo) {
  const say = useText().settings
  const [typed, setTyped] = useKeptState<TypedProfile>(`profile ${info.bookId}`)
  const command = useCommand(core.book.changeProfile)
  const saved: TypedProfile = {
    name: info.name,
    taxCode: info.taxCode,
    address: info.address,
    governanceForm: info.governanceForm,
    organisation: info.organisation,
  }
  const profile = typed ?? saved
  const changed = typed !== null && JSON.stringify(typed) !== JSON.stringify(saved)
  const remark = taxCodeRemark(profile.taxCode, say.profile)
  const save: Action = {
    id: 'settings.saveProfile',
    place: 'settings',
    label: say.save,
    keys: 'Ctrl S',
    blocked: (context) =>
      context.whyNot('book.configure') ??
      (profile.name.trim() === ''
        ? say.profile.nameMissing
        : remark?.stops === true
          ? remark.words
          : changed
            ? null
            : say.unchanged),
    perform: () => void send(),
  }
  const undo: Action = {
    id: 'settings.undoProfile',
    place: 'settings',
    label: say.undo,
    when: () => changed,
    perform: () => setTyped(null),
  }
  const send = async () => {
    const { organisation, ...own } = profile
    if ((await command.run({ profile: own, organisation })) === null) return
    setTyped(null)
    showDone(say.saved)
  }
  useActions([save, undo])
  const change = (more: Partial<TypedProfile>) => setTyped({ ...profile, ...more })
  return { profile, changed, remark, change, save, undo, command }
}

function taxCodeRemark(code: string, say: Text['settings']['profile']): { words: string; stops: boolean } | null {
  if (code.trim() === '') return null
  const found = checkTaxCode(code)
  if (found === 'ok') return null
  return found === 'wrong-length' ? { words: say.taxCodeShape, stops: true } : { words: say.taxCodeDigit, stops: false }
}

type ProfileFieldsProps = {
  profile: TypedProfile
  remark: string | undefined
  onChange: (more: Partial<TypedProfile>) => void
}

function ProfileFields({ profile, remark, onChange }: ProfileFieldsProps) {
  const say = useText().settings.profile
  return (
    <div className={classes.form} onKeyDown={enterMoves()}>
      <TextInput
        className={classes.wide}
        label={say.name}
        value={profile.name}
        maxLength={200}
        error={profile.name.trim() === '' ? say.nameMissing : undefined}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <TextInput
        label={say.taxCode}
        value={profile.taxCode}
        maxLength={20}
        description={remark === undefined ? undefined : <span className={classes.amber}>{remark}</span>}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        onChange={(event) => onChange({ taxCode: event.currentTarget.value })}
      />
      <TextInput
        className={classes.whole}
        label={say.address}
        value={profile.address}
        maxLength={300}
        onChange={(event) => onChange({ address: event.currentTarget.value })}
      />
      <OrganisationFields organisation={profile.organisation} onChange={(organisation) => onChange({ organisation })} />
    </div>
  )
}

type OrganisationFieldsProps = { organisation: Organisation; onChange: (organisation: Organisation) => void }

/** A co-operative or a union, and its main line: size and clocks of bodies go by them. */
function OrganisationFields({ organisation, onChange }: OrganisationFieldsProps) {
  const say = useText().settings.profile
  return (
    <>
      <NativeSelect
        label={say.kind}
        value={organisation.kind}
        data={Organisation.shape.kind.options.map((value) => ({ value, label: say.kinds[value] }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...organisation, kind: Organisation.shape.kind.parse(value) })
        }
      />
      <NativeSelect
        className={classes.wide}
        label={say.sector}
        description={say.sectorHint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={organisation.sector}
        data={Sector.options.map((value) => ({ value, label: say.sectors[value] }))}
        onChange={({ currentTarget: { value } }) => onChange({ ...organisation, sector: Sector.parse(value) })}
      />
    </>
  )
}
