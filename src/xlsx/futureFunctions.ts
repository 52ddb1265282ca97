import { formulaPieces } from '../sheet/formula/formulaText';

/**
 * Functions newer than the file format: the file writes them as `_xlfn.NAME`, people and the API as
 * `NAME`. Written without the prefix, Excel opens them as `#NAME?`. Source: [MS-XLSX] 2.2.2, future
 * functions.
 */
const futureFunctions = new Set(
  `ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR
  BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.INV CHISQ.TEST CHOOSECOLS CHOOSEROWS
  COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP
  ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.INV F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE
  FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA
  IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST
  LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST
  NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI
  POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS
  SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.INV T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW
  UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR
  Z.TEST`.split(/\s+/),
);

/** Two that carry a second prefix. */
const worksheetFunctions = new Set(['FILTER', 'SORT']);

/** A formula as people write it, in the spelling of the file. */
export function toFileFormula(formula: string): string {
  const calls = formula.match(/[A-Z][A-Z0-9.]*(?=\()/gi) ?? [];
  if (!calls.some((name) => prefixed(name) !== name)) return formula;
  return formulaPieces(formula)
    .map(({ kind, text }) => (kind === 'call' ? prefixed(text.slice(0, -1)) + '(' : text))
    .join('');
}

function prefixed(name: string): string {
  const upper = name.toUpperCase();
  if (worksheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  return futureFunctions.has(upper) ? `_xlfn.${upper}` : name;
}

/** A formula of the file as people write it. */
export function fromFileFormula(formula: string): string {
  return formula.includes('_xl')
    ? formula.replace(/"(?:[^"]|"")*"|_xlfn\.(?:_xlws\.)?|_xludf\./g, (part) => (part.startsWith('"') ? part : ''))
    : formula;
}
