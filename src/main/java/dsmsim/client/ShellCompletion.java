package dsmsim.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * Files from which shells complete the options of {@code dsmadmc}, and their values. Made from the options themselves, in the
 * small letters that users type.
 */
public final class ShellCompletion {
    private static final List<Option> FILES = List.of(
            Option.OUTFILE,
            Option.SITE,
            Option.RECORD,
            Option.VERIFY,
            Option.CREDENTIALSFILE,
            Option.OPTFILE,
            Option.ERRORLOGNAME,
            Option.TRACEFILE);

    private ShellCompletion() {}

    /** For bash, which takes the equals sign for a word of its own. */
    public static String bash() {
        StringBuilder cases = new StringBuilder();
        for (Option option : Option.values()) {
            if (isFile(option)) {
                cases.append("        ")
                        .append(option.typed())
                        .append(") COMPREPLY=($(compgen -f -- \"$value\")) ;;\n");
            } else if (!values(option).isEmpty()) {
                cases.append("        ").append(option.typed()).append(") COMPREPLY=($(compgen -W '");
                cases.append(String.join(" ", values(option))).append("' -- \"$value\")) ;;\n");
            }
        }
        return """
                # bash completion for dsmadmc: source this file, or put it where bash-completion looks for such.
                _dsmadmc() {
                    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} option= value=
                    if [ "$word" = = ]; then
                        option=$before
                    elif [ "$before" = = ]; then
                        option=${COMP_WORDS[COMP_CWORD - 2]} value=$word
                    fi
                    case $option in
                %s        '')
                            case $word in
                            -*) COMPREPLY=($(compgen -W '%s' -- "$word")) ;;
                            *) COMPREPLY=($(compgen -f -- "$word")) ;;
                            esac
                            ;;
                    esac
                    case ${COMPREPLY[0]-} in *=) compopt -o nospace ;; esac
                }
                complete -F _dsmadmc dsmadmc
                """.formatted(cases, String.join(" ", words()));
    }

    /** For zsh. */
    public static String zsh() {
        StringJoiner options = new StringJoiner(" \\\n    ");
        for (Option option : Option.values()) {
            String action = "";
            if (isFile(option)) {
                action = ":file:_files";
            } else if (!values(option).isEmpty()) {
                action = ":value:(" + String.join(" ", values(option)) + ')';
            } else if (takesValue(option)) {
                action = ":value:";
            }
            options.add('\'' + option.typed() + (takesValue(option) ? "=-" : "") + action + '\'');
        }
        return """
                #compdef dsmadmc
                # zsh completion for dsmadmc: put it in a folder of $fpath, under the name _dsmadmc.
                _arguments \\
                    %s \\
                    '*:command:_files'
                """.formatted(options);
    }

    /** For fish. */
    public static String fish() {
        StringJoiner words = new StringJoiner(" ");
        for (Option option : Option.values()) {
            if (values(option).isEmpty()) {
                words.add(option.typed() + (takesValue(option) ? "=" : ""));
            }
            values(option).forEach(value -> words.add(option.typed() + '=' + value));
        }
        return """
                # fish completion for dsmadmc: put it in ~/.config/fish/completions, under the name dsmadmc.fish.
                complete -c dsmadmc -a '%s'
                """.formatted(words);
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Option option : Option.values()) {
            words.add(option.typed() + (takesValue(option) ? "=" : ""));
        }
        return words;
    }

    private static boolean isFile(Option option) {
        return FILES.contains(option);
    }

    private static boolean takesValue(Option option) {
        return option.kind() != Option.Kind.FLAG;
    }

    private static List<String> values(Option option) {
        return option.choices().stream()
                .map(choice -> choice.toLowerCase(Locale.ROOT))
                .toList();
    }
}
