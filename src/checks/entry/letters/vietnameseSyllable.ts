const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const sharpTones = /[\u0301\u0323]/;

const onset = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?';

/** Rhymes without their tone; closed ones are spoken with the sharp and the heavy tone only. */
const open =
  'a|ai|am|an|ang|anh|ao|au|ay|ăm|ăn|ăng|âm|ân|âng|âu|ây|e|em|en|eng|eo|ê|êm|ên|ênh|êu|i|ia|iêm|iên|iêng|iêu|im|in|inh|iu|' +
  'o|oa|oai|oam|oan|oang|oanh|oao|oay|oăm|oăn|oăng|oe|oen|oeo|oi|om|on|ong|oong|ô|ôi|ôm|ôn|ông|ơ|ơi|ơm|ơn|' +
  'u|ua|uân|uâng|uây|uê|uênh|ui|um|un|ung|uôi|uôm|uôn|uông|uơ|uy|uya|uyên|uynh|uyu|ư|ưa|ưi|ưng|ươi|ươm|ươn|ương|ươu|ưu|y|yên|yêm|yêng|yêu|ynh';
const closed =
  'ac|ach|ap|at|ăc|ăp|ăt|âc|âp|ât|ec|ep|et|êch|êp|êt|ich|iêc|iêp|iêt|ip|it|oac|oach|oat|oap|oăc|oăt|oc|oet|ooc|op|ot|ôc|ôp|ôt|ơp|ơt|' +
  'uât|uc|uêch|uôc|uôt|up|ut|uych|uyêt|uyt|uyp|ưc|ưt|ươc|ươp|ươt|yêt|yt|ych';

const openSyllable = new RegExp(`^${onset}(?:${open})$`);
const closedSyllable = new RegExp(`^${onset}(?:${closed})$`);

/** Whether a word can be one Vietnamese syllable: onset, rhyme, and a tone it can bear. */
export function isVietnameseSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  const marks = parts.match(tones) ?? [];
  if (marks.length > 1) return false;
  const toneless = parts.replace(tones, '').normalize('NFC');
  if (openSyllable.test(toneless)) return true;
  return closedSyllable.test(toneless) && sharpTones.test(marks[0] ?? '');
}
