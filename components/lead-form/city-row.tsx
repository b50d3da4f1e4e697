import { t } from '../../lib/i18n.ts'
import { FieldChoices } from './field-choices.tsx'
import { PersonLine, ReadLine, readingsOf } from './field-evidence.tsx'
import { FieldInput, inputId, noteId } from './field-input.tsx'
import { type FieldView, groundOf, viewField } from './field-row.tsx'
import { fieldWords } from './field-words.ts'
import type { FormSession } from './form-session.ts'
import type { Reading } from './quote-of.ts'

const sameWords = (one: Reading | undefined, other: Reading | undefined) =>
  one?.evidence.from === other?.evidence.from && one?.evidence.index === other?.evidence.index

function worse(city: FieldView, area: FieldView): FieldView {
  return area.condition === 'refused' || (area.condition === 'doubtful' && city.condition !== 'refused') ? area : city
}

/** City and area side by side; read in one message, they share its quote. */
export function CityRow({ session }: { session: FormSession }) {
  const [city, area] = [viewField('city', session), viewField('area', session)]
  const [ofCity, ofArea] = [readingsOf(city.field, city.condition), readingsOf(area.field, area.condition)]
  const shared = sameWords(ofCity[0], ofArea[0])
  return (
    <div class={`f two${groundOf(worse(city, area).condition)}`}>
      <label for={inputId('city')}>{t(fieldWords.city.label)}</label>
      <FieldInput name="city" session={session} condition={city.condition} />
      <label for={inputId('area')} class="edge">
        {t(fieldWords.area.label)}
      </label>
      <FieldInput name="area" session={session} condition={area.condition} />
      <div class="notes" id={noteId('city')}>
        <ReadLine name="city" readings={shared ? [...ofCity, ...ofArea] : ofCity} conversation={session.conversation} />
        <PersonLine {...city} />
      </div>
      <div class="notes" id={noteId('area')}>
        {!shared && <ReadLine name="area" readings={ofArea} conversation={session.conversation} />}
        {area.condition !== 'typed' && <PersonLine {...area} />}
      </div>
      <FieldChoices name="city" session={session} condition={city.condition} />
      <FieldChoices name="area" session={session} condition={area.condition} />
    </div>
  )
}
