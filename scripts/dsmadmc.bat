@echo off
rem Starts the administrative client: of a release as it was unzipped, or of a source tree, which is built first if need be.
setlocal
set "home=%~dp0.."
set "jar=%home%\dsmsim.jar"
set "place=%home%"
if exist "%jar%" goto start
set "jar=%home%\target\dsmsim.jar"
set "place=%home%\target"
if exist "%jar%" goto start
if not exist "%place%" mkdir "%place%"
set "log=%place%\build.log"
echo dsmadmc: building the program, this once. It takes about a minute; the log is %log% 1>&2
pushd "%home%"
call mvn -q -B -Dmaven.test.skip -Dspotless.check.skip package >"%log%" 2>&1 <nul
popd
if exist "%jar%" goto start
type "%log%" 1>&2
echo dsmadmc: the build failed, see above. It needs Maven and a JDK, 17 or newer. 1>&2
exit /b 1

:start
for %%F in (java.exe) do set "java=%%~$PATH:F"
if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if "%java%"=="" (
    echo dsmadmc: there is no java. It needs a Java runtime, 17 or newer, in JAVA_HOME or on the PATH. 1>&2
    exit /b 1
)
for %%F in ("%jar%") do set "jar=%%~fF"
for %%F in ("%java%") do set "java=%%~fF"

rem The archive of classes halves the time of a start. It is good for one place of the program and for one Java. Where there
rem is none for these, one is made for the starts to come, in the background; an empty one says that it cannot be made.
set "archive="
set "folder=%place%"
copy /y nul "%folder%\classes.probe" >nul 2>&1
if not exist "%folder%\classes.probe" set "folder=%LOCALAPPDATA%\dsmsim"
del "%folder%\classes.probe" >nul 2>&1
if not exist "%folder%" mkdir "%folder%" >nul 2>&1
set "its_jar="
set "its_java="
if not exist "%folder%\classes.txt" goto archive
set /p its_jar=<"%folder%\classes.txt"
for /f "usebackq skip=1 delims=" %%L in ("%folder%\classes.txt") do set "its_java=%%L"
:archive
if /i "%its_jar%|%its_java%"=="%jar%|%java%" (
    set "archive=-XX:SharedArchiveFile="%folder%\classes.jsa""
) else (
    start "" /b /low "%java%" -cp "%jar%" dsmsim.ClassArchive "%folder%" >nul 2>&1 <nul
)
for %%F in ("%folder%\classes.jsa") do if "%%~zF"=="0" set "archive="

"%java%" %archive% -Xshare:auto -Xlog:disable -XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput -XX:-UsePerfData -XX:+UseParallelGC -Xmn64m -XX:MaxTenuringThreshold=0 -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=2 -jar "%jar%" %*
exit /b %errorlevel%
