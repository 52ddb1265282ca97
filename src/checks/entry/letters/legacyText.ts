import { isVietnameseSyllable } from './vietnameseSyllable';

/** The two codings of Vietnamese before Unicode; their fonts made letters of other letters. */
export const legacyCodings = ['TCVN3', 'VNI'] as const;
export type LegacyCoding = (typeof legacyCodings)[number];

export interface LegacyReading {
  readonly coding: LegacyCoding;
  /** The text in Unicode. */
  readonly text: string;
}

/** TCVN 5712:1993 (fonts .VnTime): one sign for each letter, here each before its letter. */
const tcvn3 = pairs(
  '¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00adư®đµà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞịßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợïùñ' +
    'ủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ',
);

/** VNI-Windows: a letter and the sign of its mark after it. */
const vniMarks: Readonly<Record<string, string>> = {
  a: 'ùáøàûảõãïạêăéắèằúẳüẵëặââáấàầåẩãẫäậ',
  e: 'ùéøèûẻõẽïẹâêáếàềåểãễäệ',
  o: 'ùóøòûỏõõïọâôáốàồåổãỗäộ',
  ô: 'ùớøờûởõỡïợ',
  u: 'ùúøùûủõũïụ',
  ö: 'ùứøừûửõữïự',
  y: 'ùýøỳûỷõỹ',
};
const vniSingles = pairs('ôơöưñđæỉóĩòịîỵ');
const vni = new Map([
  ...vniSingles,
  ...Object.entries(vniMarks).flatMap(([letter, marks]) =>
    [...pairs(marks)].map(([sign, meant]): [string, string] => [letter + sign, meant]),
  ),
]);

function pairs(text: string): Map<string, string> {
  const signs = [...text];
  const made = new Map<string, string>();
  for (let at = 0; at < signs.length; at += 2) made.set(signs[at]!, signs[at + 1]!);
  return made;
}

/** Letters that only Unicode has: a text with one of them is not in an old coding. */
const unicodeOnly = /[\u0300-\u036f\u0103\u0111\u01a1\u01b0\u0102\u0110\u01a0\u01af\u1ea0-\u1ef9]/;
const latin1 = /[\u00a1-\u00ff]/;
const words = /[A-Za-z\u00a1-\u00ff]+/g;

function fromTcvn3(word: string): string {
  return [...word].map((sign) => tcvn3.get(sign) ?? sign).join('');
}

function fromVni(word: string): string {
  let text = '';
  for (let at = 0; at < word.length; at += 1) {
    const letter = word[at]!;
    const marked = vni.get(word.slice(at, at + 2).toLowerCase());
    const meant = marked ?? vni.get(letter.toLowerCase()) ?? letter;
    text += letter === letter.toLowerCase() ? meant : meant.toUpperCase();
    if (marked !== undefined) at += 1;
  }
  return text;
}

const decoders: Readonly<Record<LegacyCoding, (word: string) => string>> = { TCVN3: fromTcvn3, VNI: fromVni };

/** A text whose coding is known, in Unicode. */
export function decodedFrom(coding: LegacyCoding, text: string): string {
  return latin1.test(text) ? text.replace(words, decoders[coding]) : text;
}

/** Fewer letters may become a syllable by chance, as `x·y` does. */
const fewestLetters = 4;

/**
 * A text written for a TCVN3 or VNI font, with what it says; null for any other. It takes words
 * that are no Vietnamese syllables as they stand and become syllables, of four letters at least,
 * and no word that the coding would leave unpronounceable: foreign names, units and signs (µm,
 * Microsoft®, café) pass. Null also when both codings could read it.
 */
export function readLegacy(text: string): LegacyReading | null {
  if (!latin1.test(text) || unicodeOnly.test(text)) return null;
  const found = text.match(words) ?? [];
  const odd = found.filter((word) => latin1.test(word) && /[A-Za-z]/.test(word));
  const readings = legacyCodings.filter((coding) => {
    const decode = decoders[coding];
    const witnesses = odd.filter((word) => !isVietnameseSyllable(word) && decode(word) !== word);
    return witnesses.join('').length >= fewestLetters && odd.every((word) => isVietnameseSyllable(decode(word)));
  });
  const [coding] = readings;
  if (coding === undefined || readings.length > 1) return null;
  return { coding, text: text.replace(words, decoders[coding]) };
}
