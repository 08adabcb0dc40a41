import { NativeSelect } from '@mantine/core'
import type { OfferedForm } from '@shared/contract/periodic-reports'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { useState } from 'react'
import { useActionHost } from '../../../actions/actions-context'
import { core } from '../../../client/client'
import { keepFile } from '../../../client/desktop'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { KeyButton } from '../../../ui/key-button'
import { FactList, SidePanel } from '../../../ui/side-panel'
import { Tag } from '../../../ui/tag'
import { showFault } from '../../../ui/toast'
import { DueForm } from './due-form'
import classes from './reports.module.css'
import { TakeForm } from './take-form'

export type FormsPanelProps = { forms: readonly OfferedForm[]; today: string; onDone: () => void }

/** The forms of reports: of which version, when they are due; a template out, and in again as a new version. */
export function FormsPanel({ forms, today, onDone }: FormsPanelProps) {
  const text = useText()
  const say = text.periodicReports.forms
  const { context } = useActionHost()
  const [formId, setFormId] = useState(forms[0]?.formId ?? '')
  const [doing, setDoing] = useState<'looking' | 'taking' | 'due'>('looking')
  const form = forms.find((one) => one.formId === formId)
  const back = () => setDoing('looking')
  if (doing === 'taking') return <TakeForm form={form} today={today} onDone={back} />
  if (doing === 'due' && form !== undefined) return <DueForm form={form} onDone={back} />
  const out = async () => {
    if (form === undefined) return
    const { version, origin } = form
    try {
      await keepFile(await core.periodicReports.template({ formId, version, origin }))
    } catch (error) {
      failureWords(error, text.failure).forEach(showFault)
    }
  }
  return (
    <div onKeyDown={(event) => (event.key === 'Escape' ? onDone() : undefined)}>
      <SidePanel
        title={say.title}
        onClose={onDone}
        foot={
          <>
            <KeyButton label={say.out} icon="file" onPress={() => void out()} />
            <KeyButton
              label={say.take}
              icon="plus"
              blocked={context.whyNot('alliance.report')}
              onPress={() => setDoing('taking')}
            />
            <KeyButton label={say.setDue} blocked={context.whyNot('book.configure')} onPress={() => setDoing('due')} />
          </>
        }
      >
        <div className={classes.detail}>
          <p className={classes.quiet}>{say.words}</p>
          <NativeSelect
            label={say.choose}
            value={formId}
            autoFocus
            data={forms.map((one) => ({ value: one.formId, label: one.title }))}
            onChange={({ currentTarget }) => setFormId(currentTarget.value)}
          />
          {form === undefined ? null : <FormFacts form={form} />}
        </div>
      </SidePanel>
    </div>
  )
}

function FormFacts({ form }: { form: OfferedForm }) {
  const text = useText()
  const say = text.periodicReports
  const { due, versions } = form
  const dueWords = {
    daysAfter: say.forms.dueWords(due.days),
    registration: say.forms.dueRegistration,
    none: say.forms.dueNone,
  }[due.rule]
  return (
    <>
      {form.isDraft ? <Tag tone="amber">{say.draftForm}</Tag> : null}
      <FactList
        facts={[
          { name: say.take.formId, value: form.formId },
          { name: say.take.kind, value: say.kinds[form.periodKind] },
          { name: say.take.to, value: say.recipients[form.recipientKind] },
          { name: say.forms.due, value: dueWords },
          { name: say.report.lines, value: say.forms.indicators(formatDong(form.indicators.length)) },
        ]}
      />
      <p className={classes.quiet}>{form.basis}</p>
      {versions.map(({ version, origin, effectiveFrom }) => (
        <p key={`${version} ${origin}`} className={classes.form} data-chosen={version === form.version || undefined}>
          {say.forms.about(version, say.forms.origin[origin], formatCivilDate(effectiveFrom))}
        </p>
      ))}
    </>
  )
}
