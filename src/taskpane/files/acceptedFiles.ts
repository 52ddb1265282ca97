/** What a file picker offers: every kind that can be read as a workbook. */
export const acceptedFiles = '.xlsx,.xlsm,.xltx,.xltm,.xls,.xlt,.xlsb,.ods,.csv,.tsv,.html,.htm';
