"""Executes the notebook beside this file and prints what each of its cells shows; ends with 1 where one fails."""

from pathlib import Path

import nbformat
from nbclient import NotebookClient

here = Path(__file__).parent
notebook = nbformat.read(here / "who-met-whom.ipynb", as_version=4)
NotebookClient(notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": str(here)}}).execute()
for cell in notebook.cells:
    for output in cell.get("outputs", []):
        if "data" in output:
            print(output["data"]["text/plain"])
