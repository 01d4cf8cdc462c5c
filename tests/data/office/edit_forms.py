# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills fillable forms in as a person does in LibreOffice: edit_forms.py JOBS.json FOLDER

A job opens a spreadsheet, makes its edits one after the other and saves it as an .xlsx file. What a protected sheet
does not allow is not done, and nobody is told, as in the window.
"""
import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def prop(name, value):
    made = PropertyValue()
    made.Name = name
    made.Value = value
    return made


def connect(folder):
    pipe = "tahaluf-%d" % os.getpid()
    office = subprocess.Popen(
        ["soffice", "-env:UserInstallation=file://" + os.path.join(folder, "office-profile"), "--headless",
         "--norestore", "--nologo", "--nodefault", "--accept=pipe,name=%s;urp" % pipe],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(600):
        try:
            context = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
            return office, context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            time.sleep(0.1)
    office.kill()
    sys.exit("LibreOffice did not start")


def used(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    return cursor.RangeAddress.EndRow, cursor.RangeAddress.EndColumn


def place(sheet, text, whole=True):
    """Column and row of the cell with this text."""
    last_row, last_column = used(sheet)
    rows = sheet.getCellRangeByPosition(0, 0, last_column, last_row).DataArray
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            if cell == text or (not whole and isinstance(cell, str) and cell.startswith(text)):
                return column, row
    return None


def sheet_of(document, table):
    """The form's own sheet, or the one of a table."""
    for sheet in document.Sheets:
        at = place(sheet, "tahaluf-form ", whole=False)
        if at:
            words = sheet.getCellByPosition(*at).String.split()
            if (words[3] if len(words) > 3 else "") == table:
                return sheet
    sys.exit("there is no sheet for %r" % table)


def typed(cell, text):
    cell.FormulaLocal = text


class Editing:
    """The edits that a job may name."""

    def __init__(self, document):
        self.document = document

    def sheet(self, number):
        return self.document.Sheets.getByIndex(number)

    def answer(self, key, text):
        sheet = sheet_of(self.document, "")
        head = place(sheet, "tahaluf-key")
        found = place(sheet, key)
        if not found:
            sys.exit("no row takes the answer to %r" % key)
        answers = [column for column in range(head[0])
                   if sheet.getCellByPosition(column, head[1]).String in ("الجواب", "Answer")]
        typed(sheet.getCellByPosition(answers[0], found[1]), text)

    def row(self, table, number, cells):
        sheet = sheet_of(self.document, table)
        head = place(sheet, "tahaluf-key")
        for column, text in enumerate(cells):
            typed(sheet.getCellByPosition(column + 1, head[1] + number), text)

    def set(self, number, name, text):
        typed(self.sheet(number).getCellRangeByName(name), text)

    def unprotect(self, number):
        self.sheet(number).unprotect("")

    def insert_column(self, number, at):
        self.sheet(number).Columns.insertByIndex(at, 1)

    def insert_row(self, number, at):
        self.sheet(number).Rows.insertByIndex(at, 1)

    def copy_row(self, number, source, target):
        sheet = self.sheet(number)
        sheet.copyRange(sheet.getCellByPosition(0, target).CellAddress,
                        sheet.getCellRangeByPosition(0, source, used(sheet)[1], source).RangeAddress)

    def swap_columns(self, number, first, second, head):
        """The words of two columns, from the row of the headings downwards."""
        sheet = self.sheet(number)
        for row in range(head, used(sheet)[0] + 1):
            left, right = sheet.getCellByPosition(first, row), sheet.getCellByPosition(second, row)
            if left.IsMerged or right.IsMerged:
                continue
            left.String, right.String = right.String, left.String

    def merge(self, number, name):
        self.sheet(number).getCellRangeByName(name).merge(True)

    def add_sheet(self, name, at, text):
        self.document.Sheets.insertNewByName(name, at)
        typed(self.document.Sheets.getByName(name).getCellByPosition(0, 0), text)

    def remove_sheet(self, number):
        self.document.Sheets.removeByName(self.sheet(number).Name)


def main():
    with open(sys.argv[1], encoding="utf-8") as jobs:
        jobs = json.load(jobs)
    office, desktop = connect(sys.argv[2])
    try:
        for job in jobs:
            document = desktop.loadComponentFromURL(
                uno.systemPathToFileUrl(job["open"]), "_blank", 0, (prop("Hidden", True),))
            editing = Editing(document)
            for name, *values in job["edits"]:
                getattr(editing, name)(*values)
            document.storeToURL(uno.systemPathToFileUrl(job["save"]),
                                (prop("FilterName", "Calc MS Excel 2007 XML"),))
            document.close(True)
    finally:
        try:
            desktop.terminate()
        except Exception:  # it may be gone before it can answer
            pass
        try:
            office.wait(30)
        except subprocess.TimeoutExpired:
            office.kill()


main()
