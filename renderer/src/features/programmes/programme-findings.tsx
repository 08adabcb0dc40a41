import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { programmeSentence } from '@shared/text/training-findings'
import { api } from '../../client/client'
import { useText } from '../../text/text'
import { FindingList } from '../../ui/finding-list'
import { judgedOf, type ProgrammeForm } from './programme-form'
import classes from './programmes.module.css'

/** What the rule set finds in a programme as it is typed, each finding with its article and whether the figure is certain. */
export function ProgrammeFindings({ form }: { form: ProgrammeForm }) {
  const say = useText().programmes.form
  const entry = judgedOf(form)
  const { data } = useQuery(
    api.programmes.check.queryOptions({
      input: { entry: entry ?? { ...form, code: '-', name: '-', modules: [] } },
      enabled: entry !== null && form.level !== null,
      placeholderData: keepPreviousData,
    }),
  )
  return (
    <section className={classes.findings} aria-label={say.findings}>
      <h3>{say.findings}</h3>
      {form.level === null ? (
        <p className={classes.quiet}>{say.shortFindings}</p>
      ) : entry === null || data === undefined ? (
        <p className={classes.quiet}>{say.waiting}</p>
      ) : (
        <FindingList
          none={say.none}
          findings={data.findings.map((finding) => ({
            key: `${finding.code} ${finding.module?.position ?? ''}`,
            sentence: programmeSentence(finding),
            basis: finding,
          }))}
        />
      )}
    </section>
  )
}
